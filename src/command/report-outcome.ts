import type { Outcome } from '../run.ts'
import type { CommandInput } from '../types.ts'
import { printReport } from './print-report.ts'

/** Prints the findings and notes of an outcome; returns whether any finding is an error. */
export async function reportOutcome(
  input: CommandInput,
  { files, notes }: Pick<Outcome, 'files' | 'notes'>,
): Promise<boolean> {
  for (const note of notes) input.world.err(`${note}\n`)
  await printReport(input, files, await input.settings())
  return files.some(({ messages }) => messages.some(({ fatal }) => fatal === true))
}
