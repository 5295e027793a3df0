import type { Command } from '../types.ts'
import { reportOutcome } from './report-outcome.ts'
import { runPipeline } from './run-pipeline.ts'
import { sharedFlags } from './shared-flags.ts'

export const check: Command = {
  name: 'check',
  description: 'check the translations and write nothing; the gate for CI',
  operands: '[articles...]',
  flags: [sharedFlags.locale, sharedFlags.format],
  async run(input) {
    const { world, flags, say } = input
    const outcome = await runPipeline(input, { writes: 'nothing' })
    const code = await reportOutcome(input, outcome)
    const quiet = code === 0 && outcome.files.every(({ messages }) => messages.length === 0)
    if (quiet && flags.format === undefined) {
      world.err(`${say('check.fine', { count: outcome.results.length })}\n`)
    }
    return code
  },
}
