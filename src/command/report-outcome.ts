import { reporters } from '../report/index.ts'
import type { Outcome } from '../run.ts'
import type { CommandInput } from '../types.ts'

/** Prints the findings of an outcome; returns whether any is an error. */
export async function reportOutcome(
  { world, flags, say }: CommandInput,
  outcome: Outcome,
): Promise<boolean> {
  for (const [namespace, count] of outcome.adopted)
    world.err(`${say('adopted', { count, namespace })}\n`)
  const reporter = reporters[String(flags.format ?? 'pretty')]
  if (!reporter) throw new Error('A format that is no choice was let through.')
  await world.out(reporter(outcome.files, { say, color: world.color }))
  return outcome.files.some(({ messages }) => messages.some(({ fatal }) => fatal === true))
}
