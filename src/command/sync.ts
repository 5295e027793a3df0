import type { Command } from '../types.ts'
import { writeProject } from '../util/write-project.ts'
import { printProblems } from './print-problems.ts'
import { runPipeline } from './run-pipeline.ts'
import { sharedFlags } from './shared-flags.ts'
import { underLock } from './under-lock.ts'

export const sync: Command = {
  name: 'sync',
  description: 'bring the locale files up to the source: new units get an empty translation',
  operands: '[articles...]',
  flags: [sharedFlags.locale],
  async run(input) {
    const { world, say } = input
    const outcome = await underLock(input, async lock => {
      const found = await runPipeline(input, { writes: 'locales' })
      await writeProject(lock, found.changes)
      return found
    })
    for (const note of outcome.notes) world.err(`${note}\n`)
    const changed = new Set(outcome.changes.map(({ path }) => path))
    await world.out([...changed].map(path => `${path}\n`).join(''))
    world.err(`${say('build.written', { count: changed.size })}\n`)
    await printProblems(input, outcome.problems, await input.settings())
    return outcome.problems.length > 0 ? 2 : 0
  },
}
