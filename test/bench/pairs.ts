import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseTermbase } from '../../src/name/index.ts'
import { stet } from '../stet.ts'
import { benchComparator, type TextPair } from './comparator.ts'
import { benchLines } from './line-comparator.ts'
import { benchNameComparator } from './name-comparator.ts'

/** A pair of texts; a mutated one has a planted drift, and `original` is its faithful target. */
interface Item {
  id: string
  sourceLanguage: string
  targetLanguage: string
  kind: string
  /** Clean pairs: `none`, `digit` or `word`. */
  figure?: string
  /** Clean pairs: `yes` or `no`. */
  name?: string
}

/**
 * Runs `stet bitext` over a folder with `clean.jsonl`, `mutated.jsonl` and `genuine.tsv`, and prints
 * for each direction:
 *
 * - FP: flagged faithful pairs among those with a figure (or name), pairs that the translators
 *   really changed left out; and the same among pairs without one;
 * - NET: planted drifts that are flagged while their faithful original is not, the mean of the
 *   kinds.
 */
export async function benchPairs(check: 'figure' | 'name', folder: string): Promise<void> {
  const clean = readLines(join(folder, 'clean.jsonl'))
  const mutated = readLines(join(folder, 'mutated.jsonl'))
  const genuine = new Set(
    readFileSync(join(folder, 'genuine.tsv'), 'utf8')
      .split('\n')
      .map(line => line.split('\t')[0]),
  )
  await report(check, [], clean, mutated, genuine)
  const pairs = [...clean, ...(check === 'name' ? mutated : [])].map(
    (line): TextPair => JSON.parse(line),
  )
  if (check === 'figure') {
    benchComparator('\nreading and comparing figures', pairs)
    await benchLines('the same as lines of JSON', clean)
  } else benchNameComparator('\nreading and comparing names', pairs)
  const path = check === 'name' ? findTermbase(folder) : undefined
  if (path === undefined) return
  await report(check, ['--names', path], clean, mutated, genuine)
  const { termbase } = parseTermbase(readFileSync(path, 'utf8'), ['de', 'en', 'vi'])
  benchNameComparator('\nreading and comparing names with the termbase', pairs, termbase)
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
}

/** `names.<split>.json` beside the folder or in it. */
function findTermbase(folder: string): string | undefined {
  return [folder, dirname(folder)]
    .flatMap(place => readdirSync(place).map(name => join(place, name)))
    .find(path => /names\.[^/]*\.json$/.test(path) && existsSync(path))
}

async function report(
  check: string,
  flags: string[],
  clean: string[],
  mutated: string[],
  genuine: ReadonlySet<string | undefined>,
): Promise<void> {
  const input = [...clean, ...mutated].map(line => `${line}\n`).join('')
  const start = performance.now()
  const { out } = await stet(process.cwd(), ['bitext', '--check', check, ...flags], input)
  const seconds = (performance.now() - start) / 1000
  const flagged = new Set(
    out
      .split('\n')
      .filter(line => line !== '')
      .map((line): { id: string; flagged?: boolean } => JSON.parse(line))
      .filter(answer => answer.flagged)
      .map(({ id }) => id),
  )
  const pairs = clean.map((line): Item => JSON.parse(line)).filter(({ id }) => !genuine.has(id))
  const planted = mutated.map((line): Item => JSON.parse(line))
  const count = clean.length + mutated.length
  console.log(
    `\n${check} ${flags.join(' ')}: ${count} pairs, ${Math.round(count / seconds)} a second`,
  )
  console.log('direction   FP %   FP % without one   NET %   lowest kind')
  for (const [direction, own] of Map.groupBy(pairs, way)) {
    const has = ({ figure = 'none', name = 'no' }: Item) => figure !== 'none' || name === 'yes'
    const rate = (items: Item[]) =>
      percent(items.filter(({ id }) => flagged.has(id)).length, items.length)
    const kinds = kindsOf(
      planted.filter(item => way(item) === direction),
      flagged,
    )
    const net = kinds.reduce((sum, { net }) => sum + net, 0) / Math.max(kinds.length, 1)
    const lowest = kinds.toSorted((a, b) => a.net - b.net)[0]
    console.log(
      `${direction.padEnd(9)} ${fixed(rate(own.filter(has)), 7)} ${fixed(rate(own.filter(item => !has(item))), 17)} ` +
        `${fixed(net, 9)}   ${lowest?.kind} ${fixed(lowest?.net ?? 0, 0)}`,
    )
  }
}

function way({ sourceLanguage, targetLanguage }: Item): string {
  return `${sourceLanguage} → ${targetLanguage}`
}

function kindsOf(items: Item[], flagged: ReadonlySet<string>): { kind: string; net: number }[] {
  return [...Map.groupBy(items, ({ kind }) => kind)].map(([kind, own]) => {
    const found = own.filter(({ id }) => {
      // `dev:de-en:0071:digit_change:1` was made from `dev:de-en:0071:clean`.
      const original = `${id.split(':').slice(0, 3).join(':')}:clean`
      return flagged.has(id) && !flagged.has(original)
    })
    return { kind, net: percent(found.length, own.length) }
  })
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}

function fixed(value: number, width: number): string {
  return value.toFixed(1).padStart(width)
}
