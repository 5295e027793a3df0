/**
 * Localizes random documents with random targets and says what does not hold.
 *
 *     node test/bench/random.ts [RUNS]
 */
import fc from 'fast-check'
import { properties } from '../output/random.ts'

const numRuns = Number(process.argv[2] ?? 10_000)
for (const [name, property] of Object.entries(properties)) {
  const details = fc.check(property, { numRuns })
  console.log(`${details.failed ? 'FAILS' : 'holds'} in ${details.numRuns} runs: ${name}`)
  if (!details.failed) continue
  console.log(JSON.stringify(details.counterexample), details.errorInstance ?? '')
  process.exitCode = 1
}
