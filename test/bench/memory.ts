/**
 * The translation memory at size.
 *
 *     npm run bench:memory [-- SEGMENTS]    a million without a number
 *
 * Sentences of German dictionary words by Zipf's law, half of them with a figure. Prints how long the
 * index takes and how large it is, and for sentences of it with an edit how long a look-up takes (on
 * the clock, and of the processor's time, where others on the machine do not count) and how often the
 * sentence is found again.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMemory } from '../../src/memory/open-memory.ts'
import { suggest } from '../../src/memory/suggest.ts'
import { german } from '../../src/name/data/german.ts'
import { frontDecode } from '../../src/name/front-decode.ts'
import type { Segment } from '../../src/types.ts'

const count = Number(process.argv[2] ?? 1_000_000)
const queries = 500
const vocabulary = shuffle([...frontDecode(german)], 7)

/** Ways to change a sentence; each is measured by itself. */
const edits: Record<string, (words: string[], next: () => number) => string[]> = {
  'the same': words => words,
  'another figure': words => words.map(word => (/^\d/.test(word) ? `${word}1` : word)),
  'a word exchanged': (words, next) => words.with(Math.floor(next() * words.length), 'Wechsel'),
  'a word left out': (words, next) => words.toSpliced(Math.floor(next() * words.length), 1),
  'one word in five exchanged': words =>
    words.map((word, index) => (index % 5 === 4 ? 'Wechsel' : word)),
}

const root = mkdtempSync(join(tmpdir(), 'stet-memory-'))
try {
  const start = performance.now()
  let peak = 0
  const segments = function* (): Generator<Segment> {
    for (let index = 0; index < count; index++) {
      if (index % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().rss)
      yield segment(index)
    }
  }
  const memory = await openMemory(root, [{ path: 'a.tmx', hash: '1', segments }])
  const seconds = (performance.now() - start) / 1000
  const size = statSync(join(root, '.stet/memory.db')).size
  console.log(`${count} segments: indexed in ${seconds.toFixed(0)} s`)
  console.log(`database ${megabytes(size)}, at most ${megabytes(peak)} of memory in use`)
  const surroundings = {
    sourceLocale: 'de',
    locale: 'en',
    termbase: {},
    names: { words: {}, spellings: {} },
    labels: { definitions: [], footnotes: [] },
  }
  for (const [name, edit] of Object.entries(edits)) {
    const next = random(99)
    const clock: number[] = []
    const processor: number[] = []
    let found = 0
    for (let query = 0; query < queries; query++) {
      const index = Math.floor(next() * count)
      const source = `${edit(sentence(index), next).join(' ')}.`
      const wanted = { source, unit: 'x#y', before: undefined, after: undefined }
      const [before, begun] = [process.cpuUsage(), performance.now()]
      const all = suggest(memory, wanted, 70, surroundings)
      const { user, system } = process.cpuUsage(before)
      clock.push(performance.now() - begun)
      processor.push((user + system) / 1000)
      if (all.some(({ source }) => source === segment(index).source)) found += 1
    }
    const share = ((100 * found) / queries).toFixed(1)
    console.log(
      `${name}: ${spread(clock)} on the clock, ${spread(processor)} of the processor; found again ${share} %`,
    )
  }
  memory.close()
} finally {
  rmSync(root, { recursive: true, force: true })
}

/** Median and 95th percentile; the first ones read the dictionaries. */
function spread(times: readonly number[]): string {
  const sorted = times.slice(10).sort((a, b) => a - b)
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`
}

function segment(index: number): Segment {
  const source = `${sentence(index).join(' ')}.`
  return {
    locale: 'en',
    source,
    target: source.toUpperCase(),
    isMarkdown: false,
    before: undefined,
    after: undefined,
    origin: { path: 'a.tmx', unit: '', state: undefined },
  }
}

/** The words of a sentence: always the same for a number. */
function sentence(index: number): string[] {
  const next = random(index + 1)
  const length = 4 + Math.floor(next() * 24)
  const words = Array.from({ length }, () => {
    // Ranks by Zipf's law: equal shares of the logarithm.
    const rank = Math.floor(vocabulary.length ** next()) - 1
    return vocabulary[rank] ?? 'und'
  })
  return next() < 0.5 ? words : words.with(length >> 1, String(Math.floor(next() * 1000)))
}

/** Numbers from 0 to 1 that look like chance and are not (mulberry32). */
function random(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffle(words: string[], seed: number): string[] {
  const next = random(seed)
  return words
    .map(word => ({ word, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ word }) => word)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`
}
