/**
 * The benchmarks.
 *
 *     npm run bench                      speed, as ratios against a baseline in the same process,
 *                                        over 1,000 articles, or as many as --articles says; with
 *                                        what --start measures
 *     npm run bench -- --start           how long the published program takes to answer, against a
 *                                        Node that does nothing
 *     npm run bench -- --drift DIR       figure drift: false alarms and drifts found
 *     npm run bench -- --names DIR       name drift: the same, without and with DIR's termbase, and
 *                                        the speed against that of the figure comparator
 *     npm run bench -- --oracles DIR     what a recogniser must read (needs python3)
 *     npm run bench -- --linear          twice the text, on texts made to take long: exit code 1
 *                                        where it takes more than 2.5 times as long
 *
 * Exit code 2 where a folder is missing.
 */
import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { benchLinear } from './linear.ts'
import { benchOracles } from './oracles.ts'
import { benchPairs } from './pairs.ts'
import { benchSpeed } from './speed.ts'
import { benchStart } from './start.ts'

const folder = { type: 'string' } as const
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    drift: folder,
    names: folder,
    oracles: folder,
    linear: { type: 'boolean', default: false },
    start: { type: 'boolean', default: false },
  },
})
const { articles, linear, start, ...folders } = values

for (const [name, path] of Object.entries(folders)) {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) continue
  console.error(`Cannot read the folder \`${path}\` of --${name}`)
  process.exit(2)
}

if (values.drift !== undefined) await benchPairs('figure', values.drift)
if (values.names !== undefined) await benchPairs('name', values.names)
if (values.oracles !== undefined) await benchOracles(values.oracles)
if (linear && !benchLinear()) process.exitCode = 1
const isSpeed = !linear && Object.keys(folders).length === 0
if (start || isSpeed) benchStart()
if (isSpeed && !start) await benchSpeed(Number(articles))
