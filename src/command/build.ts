import type { Outcome } from '../run.ts'
import type { Command } from '../types.ts'
import type { Lock } from '../util/lock.ts'
import { writeProject } from '../util/write-project.ts'
import { reportOutcome } from './report-outcome.ts'
import { runPipeline } from './run-pipeline.ts'
import { sharedFlags } from './shared-flags.ts'
import { showsTexts } from './shows-texts.ts'
import { underLock } from './under-lock.ts'

export const build: Command = {
  name: 'build',
  description: 'sync the locale files, check them and write the localized articles',
  operands: '[articles...]',
  flags: [
    sharedFlags.locale,
    sharedFlags.format,
    { flags: '--frozen', description: 'write nothing; fail if anything would change' },
    { flags: '--force', description: 'write what the checks refuse, too; still exits 1' },
    { flags: '--overwrite', description: 'replace files in the output that stet did not write' },
  ],
  async run(input) {
    const { world, flags, say } = input
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
    const outcome = await (flags.frozen ? work() : underLock(input, work))
    const { changes, emitted } = outcome

    const code = await reportOutcome(input, outcome)
    const refused = emitted.flatMap(({ article, localeFiles, documents }) =>
      [...documents]
        .filter(([, text]) => text === null)
        .map(([locale]) => ({ locale, file: localeFiles.get(locale)?.file ?? article.file })),
    )
    for (const { locale, file } of refused) {
      world.err(`${say('build.refused', { locale, path: file.path })}\n`)
    }
    if (flags.frozen) {
      for (const { path } of changes) world.err(`${say('build.frozen', { path })}\n`)
      return code || (changes.length > 0 ? 1 : 0)
    }
    const count = new Set(changes.map(({ path }) => path)).size
    world.err(`${say('build.written', { count })}\n`)
    return code || (refused.length > 0 ? 1 : 0)
  },
}
