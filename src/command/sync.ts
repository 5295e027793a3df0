import type { Command } from '../types.ts'
import { writeFiles } from '../util/write-files.ts'
import { printProblems } from './print-problems.ts'
import { runPipeline } from './run-pipeline.ts'
import { sharedFlags } from './shared-flags.ts'

export const sync: Command = {
  name: 'sync',
  description: 'bring the locale files up to the source: new units get an empty translation',
  operands: '[articles...]',
  flags: [sharedFlags.locale],
  async run(input) {
    const { world, say } = input
    const { root } = await input.settings()
    const outcome = await runPipeline(input, { writes: 'locales' })
    await writeFiles(root, outcome.changes)
    for (const note of outcome.notes) world.err(`${note}\n`)
    const changed = new Set(outcome.changes.map(({ path }) => path))
    await world.out([...changed].map(path => `${path}\n`).join(''))
    world.err(`${say('build.written', { count: changed.size })}\n`)
    await printProblems(input, outcome.problems, await input.settings())
    return outcome.problems.length > 0 ? 2 : 0
  },
}
