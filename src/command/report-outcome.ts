import { reporters } from '../report/index.ts'
import type { Outcome } from '../run.ts'
import type { CommandInput } from '../types.ts'

/** Prints the findings and notes of an outcome; returns whether any finding is an error. */
export async function reportOutcome(
  { world, flags, say }: CommandInput,
  { files, notes }: Outcome,
): Promise<boolean> {
  for (const note of notes) world.err(`${note}\n`)
  const reporter = reporters[String(flags.format ?? 'pretty')]
  if (!reporter) throw new Error('A format that is no choice was let through.')
  await world.out(reporter(files, { say, color: world.color }))
  return files.some(({ messages }) => messages.some(({ fatal }) => fatal === true))
}
