import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { programId } from '../../src/util/program-id.ts'
import { stet } from '../stet.ts'
import { makeCorpus } from './corpus.ts'

const rounds = 3
const targets = ['en', 'vi']
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)

/** The pipeline over many articles against what nobody could do without, in the same process. */
export async function benchSpeed(articles: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  try {
    makeCorpus(root, articles)
    const build = (): Promise<void> => run(root, 'build')
    await build()
    const remove = (name: string): void =>
      rmSync(join(root, name), { recursive: true, force: true })
    const forget = (): void => {
      remove('.stet')
      remove('output')
    }
    const rows: Record<string, number[]> = {}
    const note = (row: string, value: number): void => {
      rows[row] = [...(rows[row] ?? []), value]
    }
    for (let round = 0; round <= rounds; round++) {
      forget()
      const cold = await time(build)
      const parse = await time(() => parseAll(root))
      const warm = await time(build)
      const read = await time(() => hashAll(root))
      edit(root, round)
      const one = await time(build)
      remove('.stet')
      const all = await time(() => run(root, 'check'))
      const rules = await time(() => withoutChecks(root, () => run(root, 'check')))
      // The first round warms up.
      if (round === 0) continue
      note('cold build ÷ remark-parse + gfm + frontmatter of sources and documents', cold / parse)
      note('build with nothing changed ÷ reading and hashing all files', warm / read)
      note('one article changed ÷ cold build', one / cold)
      note('checks of all pairs ÷ parse', (all - rules) / parse)
    }
    for (const [row, values] of Object.entries(rows)) print(row, values)
  } finally {
    rmSync(root, { recursive: true })
  }
}

async function run(root: string, command: string): Promise<void> {
  const { code, err } = await stet(root, [command], '', { program: programId() })
  if (code !== 0) throw new Error(err)
}

/** The sources, and what they became. */
function parseAll(root: string): void {
  for (const path of files(root)) {
    if (/^(?:source|output\/(?!de\/)).*\.md$/.test(path)) {
      parser.parse(readFileSync(join(root, path), 'utf8'))
    }
  }
}

function hashAll(root: string): void {
  for (const path of files(root)) {
    createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex')
  }
}

function files(root: string): string[] {
  return ['source', 'locales', 'output']
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        name => `${folder}/${name}`,
      ),
    )
    .filter(path => statSync(join(root, path)).isFile())
}

/** Takes one word out of a translation. */
function edit(root: string, round: number): void {
  const path = join(root, 'locales', targets[0] ?? '', `0/${round * 10}.json`)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(/ (the|a|of) /, ' '))
}

async function withoutChecks(root: string, work: () => Promise<void>): Promise<void> {
  const path = join(root, 'stet.config.json')
  const before = readFileSync(path, 'utf8')
  const { checks } = await import('../../src/check/index.ts')
  const rules = Object.fromEntries(Object.keys(checks).map(id => [id, 'off']))
  writeFileSync(path, JSON.stringify({ ...JSON.parse(before), rules }))
  rmSync(join(root, '.stet'), { recursive: true, force: true })
  await work()
  writeFileSync(path, before)
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function print(title: string, values: number[]): void {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, median, high] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map(value =>
    value?.toFixed(3),
  )
  console.log(`${title}: ${median} (${low} to ${high})`)
}
