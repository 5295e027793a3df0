import type { Outcome } from '../run.ts'
import type { CommandInput } from '../types.ts'
import type { Lock } from '../util/lock.ts'
import { writeProject } from '../util/write-project.ts'
import { runPipeline } from './run-pipeline.ts'
import { showsTexts } from './shows-texts.ts'
import { underLock } from './under-lock.ts'

/** Builds as the flags say, and writes what comes of it unless it is frozen. */
export async function buildOnce(input: CommandInput): Promise<Outcome> {
  const { flags } = input
  const work = async (lock?: Lock): Promise<Outcome> => {
    const outcome = await runPipeline(input, {
      writes: 'all',
      force: flags.force === true,
      overwrite: flags.overwrite === true,
      mayBeCached: !showsTexts(flags),
    })
    if (lock) await writeProject(lock, outcome.changes)
    return outcome
  }
  return flags.frozen ? work() : underLock(input, work)
}
