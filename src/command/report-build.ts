import type { Outcome } from '../run.ts'
import type { CommandInput } from '../types.ts'
import { reportOutcome } from './report-outcome.ts'

/** Prints what a build found and wrote; returns its exit code. */
export async function reportBuild(input: CommandInput, outcome: Outcome): Promise<number> {
  const { world, flags, say } = input
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
}
