import type { Outcome } from '../run.ts'
import type { CommandInput } from '../types.ts'
import { type PipelineOptions, runPipeline } from './run-pipeline.ts'

/**
 * Runs the pipeline for a command that needs every article it asks for.
 *
 * @throws AggregateError of the Problems of articles that cannot be read.
 */
export async function runWhole(input: CommandInput, options: PipelineOptions): Promise<Outcome> {
  const outcome = await runPipeline(input, options)
  if (outcome.problems.length > 0) throw new AggregateError(outcome.problems)
  return outcome
}
