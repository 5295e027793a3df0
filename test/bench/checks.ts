/**
 * Runs all checks with their defaults over real translations, as if they were a project's, and says
 * what they find. Figures and names, which have benchmarks of their own, are counted apart.
 *
 *     node test/bench/checks.ts [--verbose] [--rule RULE] (SOURCE DE TARGET EN)…
 *
 * Compared are files of the same path, and of these the units that are `counterparts`. Words are what
 * stands between spaces and has a letter or a digit, in the texts that were compared. Exit code 2 where a folder is missing.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { VFile } from 'vfile'
import { checkPairs } from '../../src/check/check-pairs.ts'
import { checks } from '../../src/check/index.ts'
import { parseLocaleFile } from '../../src/locale/parse-locale-file.ts'
import { speak } from '../../src/message/speak.ts'
import { gatherAlike } from '../../src/report/gather-alike.ts'
import type { Article, Entry, Pair, Settings, Unit } from '../../src/types.ts'
import { Problem } from '../../src/util/problem.ts'
import { read } from '../output/localize.ts'
import { counterparts } from './counterparts.ts'

const { values, positionals } = parseArgs({
  options: {
    verbose: { type: 'boolean' },
    rule: { type: 'string' },
  },
  allowPositionals: true,
})
const counts = new Map(Object.keys(checks).map(id => [id, 0]))
const apart = ['figure', 'name']
const say = speak('en')
const policy = { missing: 'source', stale: 'keep', draft: 'source' } as const
const all = none()
for (let index = 0; index < positionals.length; index += 4) {
  const [from = '', sourceLocale = '', to = '', targetLocale = ''] = positionals.slice(index)
  const total = await compare({ from, to }, [sourceLocale, targetLocale])
  print(`${from} → ${to}`, total)
  for (const key of Object.keys(all) as (keyof Total)[]) all[key] += total[key]
}
console.log('')
for (const [id, count] of counts) if (count > 0) console.log(`  ${id.padEnd(24)} ${count}`)
print('all', all)

interface Total {
  documents: number
  units: number
  /** Of the sources. */
  ours: number
  /** Of the translations. */
  theirs: number
  findings: number
  others: number
}

function none(): Total {
  return { documents: 0, units: 0, ours: 0, theirs: 0, findings: 0, others: 0 }
}

function print(title: string, { documents, units, ours, theirs, findings, others }: Total): void {
  const per = (count: number, words: number): string =>
    ((1000 * count) / Math.max(1, words)).toFixed(2)
  const rate = (count: number): string =>
    `${per(count, theirs)} per 1,000 words of the translation, ${per(count, ours + theirs)} of both texts`
  console.log(`${title}: ${documents} documents, ${units} units, ${ours} words → ${theirs} words`)
  console.log(`  ${findings} findings, ${rate(findings)}`)
  console.log(`  ${others} of ${apart.join(' and ')}, ${rate(others)}`)
}

/** Checks what is translated in two folders; prints what is found. */
async function compare(
  { from, to }: { from: string; to: string },
  [sourceLocale, targetLocale]: [string, string],
): Promise<Total> {
  const total = none()
  const [sources, targets] = await Promise.all([from, to].map(list))
  for (const name of sources?.filter(file => targets?.includes(file)) ?? []) {
    const source = open(await readFile(join(from, name), 'utf8'), name)
    const target = open(await readFile(join(to, name), 'utf8'), name)
    const paired = counterparts(source, target)
    if (paired.length === 0) continue
    total.documents += 1
    total.units += paired.length
    for (const [{ text: said }, { text }] of paired) {
      total.ours += words(said)
      total.theirs += words(text)
    }
    const { file, entries } = check(name, source.article, paired, [sourceLocale, targetLocale])
    for (const message of gatherAlike([file], say).flatMap(({ messages }) => messages)) {
      const id = String(message.ruleId)
      counts.set(id, (counts.get(id) ?? 0) + 1)
      total[apart.includes(id) ? 'others' : 'findings'] += 1
      if (values.rule ? values.rule !== id : apart.includes(id)) continue
      console.log(`${name}:${message.line}: ${id}: ${message.reason} ${message.note ?? ''}`)
      if (!values.verbose) continue
      const place = message.place && 'start' in message.place ? message.place.start : message.place
      const entry = entries.findLast(({ at }) => at.start <= (place?.offset ?? 0))
      console.log(`    ${source.units.find(({ id: of }) => of === entry?.id)?.text}`)
      console.log(`    ${entry?.value}`)
    }
  }
  return total
}

/** The locale file of a translation, with what the checks find in it. */
function check(
  name: string,
  article: Article,
  paired: readonly [Unit, Unit][],
  [sourceLocale, targetLocale]: [string, string],
): { file: VFile; entries: Entry[] } {
  const texts = Object.fromEntries(paired.map(([unit, { text }]) => [unit.id, text]))
  const file = new VFile({ path: name, value: JSON.stringify(texts, null, 2) })
  const localeFile = parseLocaleFile(file, targetLocale, name)
  const settings: Settings = {
    root: '',
    sourceLocale,
    targets: [targetLocale],
    fallback: {},
    folders: { source: '', locales: '', output: '' },
    policy: { [targetLocale]: policy },
    assets: 'copy',
    mdx: 'fallback',
    frontmatter: ['title', 'description'],
    rules: {},
    options: {},
    language: 'en',
  }
  const pairs = paired.map(
    ([unit, { text }]): Pair => ({
      unit,
      locale: targetLocale,
      state: 'translated',
      draft: false,
      target: text,
      entry: localeFile.entries.get(unit.id),
      previous: undefined,
    }),
  )
  checkPairs({
    settings,
    say,
    article,
    termbase: {},
    names: { words: {}, spellings: {} },
    pairs,
    localeFiles: new Map([[targetLocale, localeFile]]),
    isPublished: () => true,
  })
  return { file, entries: [...localeFile.entries.values()] }
}

function words(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
}

/** A document in the syntax of its extension, in Markdown where MDX rejects it. */
function open(text: string, name: string): ReturnType<typeof read> {
  try {
    return read(text, name.endsWith('.mdx') ? 'mdx' : 'markdown')
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return read(text, 'rejected')
  }
}

async function list(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    console.error(`Cannot read \`${folder}\`, expected a folder of documents`)
    process.exit(2)
  })
  return names.filter(name => /\.mdx?$/.test(name)).sort()
}
