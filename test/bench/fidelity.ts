/**
 * Localizes documents with themselves and into a pseudo-language, and counts what survives.
 *
 *     node test/bench/fidelity.ts [--verbose] PATH…
 *
 * A path is a Markdown file, a JSON list of examples with a field `markdown`, or a folder of both.
 * Exit code 1 where anything was damaged, 2 where a path is missing.
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fidelity } from '../output/fidelity.ts'
import { asWritten } from './as-written.ts'

const verbose = process.argv.includes('--verbose')
const paths = process.argv.slice(2).filter(argument => argument !== '--verbose')
if (paths.length === 0) stop('Cannot measure nothing, expected paths of documents')

let damaged = false
for (const path of paths) {
  const documents = await collect(path)
  const counts = { units: 0, mdx: 0, rejected: 0, identity: 0, alone: 0, pseudo: 0 }
  const start = performance.now()
  for (const { name, text } of documents) {
    const { units, syntax, ...faults } = asWritten(name, syntax => ({
      syntax,
      ...fidelity(text, syntax),
    }))
    counts.units += units
    if (syntax !== 'markdown') counts[syntax] += 1
    for (const run of ['identity', 'alone', 'pseudo'] as const) {
      if (faults[run].length === 0) counts[run] += 1
      else if (verbose) console.error(`${name}: ${run}: ${faults[run].join('\n    ')}`)
    }
  }
  const all = documents.length
  const { units, mdx, rejected } = counts
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${path}: ${all} documents, ${units} units, ${seconds} s`)
  if (mdx + rejected > 0) {
    console.log(`  ${mdx + rejected} in MDX, ${rejected} of them rejected and read as Markdown`)
  }
  for (const run of ['identity', 'alone', 'pseudo'] as const) {
    console.log(`  ${run.padEnd(8)} ${counts[run]} of ${all}`)
    damaged ||= counts[run] < all
  }
  if (all === 0) stop(`Cannot find documents in \`${path}\``)
}
process.exitCode = damaged ? 1 : 0

async function collect(path: string): Promise<{ name: string; text: string }[]> {
  const found = await stat(path).catch(() => stop(`Cannot find \`${path}\``))
  if (found.isDirectory()) {
    const names = (await readdir(path, { recursive: true })).sort()
    const files = names.filter(name => /\.(?:mdx?|json)$/.test(name))
    return (await Promise.all(files.map(name => collect(join(path, name))))).flat()
  }
  const text = await readFile(path, 'utf8')
  if (!path.endsWith('.json')) return [{ name: path, text }]
  const examples: { example: number; markdown: string }[] = JSON.parse(text)
  return examples.map(({ example, markdown }) => ({ name: `${path}#${example}`, text: markdown }))
}

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}
