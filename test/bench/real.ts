/**
 * Takes the units of real translations as targets for their sources, and counts the documents that
 * come out with the translation's units.
 *
 *     node test/bench/real.ts SOURCE TARGET
 *
 * Compared are files of the same path whose translation has the same units in type
 * and number, and the same labels.
 * Exit code 1 where one came out otherwise, 2 where a folder is missing.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { equalTree, labels } from '../../src/markdown/index.ts'
import { splice } from '../../src/output/splice.ts'
import { inline } from '../output/inline.ts'
import { read } from '../output/localize.ts'
import { asWritten } from './as-written.ts'

const [from = '', to = ''] = process.argv.slice(2)
const [sources, targets] = await Promise.all([from, to].map(list))
const counts = { documents: 0, alike: 0, units: 0, whole: 0 }
for (const name of sources?.filter(file => targets?.includes(file)) ?? []) {
  const [sourceText, targetText] = await Promise.all(
    [from, to].map(folder => readFile(join(folder, name), 'utf8')),
  )
  const { source, target, syntax } = asWritten(name, syntax => ({
    syntax,
    source: read(sourceText ?? '', syntax),
    target: read(targetText ?? '', syntax),
  }))
  counts.documents += 1
  const shape = ({ article, units }: typeof source) => ({
    types: units.map(({ type }) => type),
    labels: labels(article.tree),
  })
  if (!equalTree(shape(source), shape(target))) continue
  counts.alike += 1
  counts.units += source.units.length

  const texts = new Map(source.units.map(({ id }, index) => [id, target.units[index]?.text ?? '']))
  const { text, misfits } = splice(source.article, source.units, texts)
  for (const { id, reason } of misfits) console.error(`${name}: ${id}: ${reason}`)
  const result = read(text, syntax)
  const faults = target.units.filter((unit, index) => {
    const found = result.units[index]
    return (
      !found ||
      !equalTree(
        inline(found, labels(result.article.tree)),
        inline(unit, labels(target.article.tree)),
      )
    )
  })
  for (const { text: wanted } of faults) console.error(`${name}: ${JSON.stringify(wanted)}`)
  if (faults.length === 0 && misfits.length === 0) counts.whole += 1
}
const { documents, alike, units, whole } = counts
console.log(`${from} → ${to}: ${documents} translated, ${alike} of them alike (${units} units)`)
console.log(`  whole ${whole} of ${alike}`)
process.exitCode = whole < alike ? 1 : 0

async function list(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    console.error(`Cannot read \`${folder}\`, expected a folder of documents`)
    process.exit(2)
  })
  return names.filter(name => /\.mdx?$/.test(name)).sort()
}
