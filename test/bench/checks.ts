/**
 * Runs all checks with their defaults over real translations, as if they were a project's, and says
 * what they find. Figures and names, which have benchmarks of their own, are counted apart.
 *
 *     node test/bench/checks.ts [--verbose] [--rule RULE] [--sections] [--loose] SOURCE DE TARGET EN
 *
 * Compared are files of the same path with the same labels, and of these the units that are
 * `counterparts`. Exit code 2 where a folder is missing.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { VFile } from 'vfile'
import { checkPairs } from '../../src/check/check-pairs.ts'
import { checks } from '../../src/check/index.ts'
import { parseLocaleFile } from '../../src/locale/parse-locale-file.ts'
import { equalTree, labels } from '../../src/markdown/index.ts'
import { speak } from '../../src/message/speak.ts'
import { gatherAlike } from '../../src/report/gather-alike.ts'
import type { Pair, Settings } from '../../src/types.ts'
import { Problem } from '../../src/util/problem.ts'
import { read } from '../output/localize.ts'
import { counterparts } from './counterparts.ts'

const { values, positionals } = parseArgs({
  options: {
    verbose: { type: 'boolean' },
    rule: { type: 'string' },
    sections: { type: 'boolean', default: false },
    loose: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const [from = '', sourceLocale = '', to = '', targetLocale = ''] = positionals
const [sources, targets] = await Promise.all([from, to].map(list))
const counts = new Map(Object.keys(checks).map(id => [id, 0]))
const total = { documents: 0, units: 0, words: 0, findings: 0, others: 0 }
const apart = ['figure', 'name']
const say = speak('en')
const policy = { missing: 'source', stale: 'keep', draft: 'source' } as const
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

for (const name of sources?.filter(file => targets?.includes(file)) ?? []) {
  const source = open(await readFile(join(from, name), 'utf8'), name)
  const target = open(await readFile(join(to, name), 'utf8'), name)
  if (!equalTree(labels(source.article.tree), labels(target.article.tree))) continue
  const paired = counterparts(source, target, values)
  if (paired.length === 0) continue
  total.documents += 1
  total.units += paired.length
  for (const [, { text }] of paired) total.words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const texts = Object.fromEntries(paired.map(([unit, { text }]) => [unit.id, text]))
  const file = new VFile({ path: name, value: JSON.stringify(texts, null, 2) })
  const localeFile = parseLocaleFile(file, targetLocale, name)
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
    article: source.article,
    termbase: {},
    names: { words: {}, spellings: {} },
    pairs,
    localeFiles: new Map([[targetLocale, localeFile]]),
    isPublished: () => true,
  })
  for (const message of gatherAlike([file], say).flatMap(({ messages }) => messages)) {
    const id = String(message.ruleId)
    counts.set(id, (counts.get(id) ?? 0) + 1)
    total[apart.includes(id) ? 'others' : 'findings'] += 1
    if (values.rule ? values.rule !== id : apart.includes(id)) continue
    console.log(`${name}:${message.line}: ${id}: ${message.reason} ${message.note ?? ''}`)
    if (!values.verbose) continue
    const entry = [...localeFile.entries.values()].findLast(
      ({ at }) =>
        at.start <=
        (message.place && 'start' in message.place
          ? (message.place.start.offset ?? 0)
          : (message.place?.offset ?? 0)),
    )
    console.log(`    ${source.units.find(({ id: of }) => of === entry?.id)?.text}`)
    console.log(`    ${entry?.value}`)
  }
}
const { documents, units, words, findings, others } = total
const rate = (count: number): string => `${((1000 * count) / words).toFixed(2)} per 1,000 words`
console.log(`${from} → ${to}: ${documents} documents, ${units} units, ${words} words`)
for (const [id, count] of counts) if (count > 0) console.log(`  ${id.padEnd(24)} ${count}`)
console.log(`  ${'all'.padEnd(24)} ${findings}, ${rate(findings)}`)
console.log(`  ${apart.join(' and ').padEnd(24)} ${others}, ${rate(others)}`)

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
