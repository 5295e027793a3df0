import { type Outcome, type RunOptions, run } from '../run.ts'
import type { CommandInput } from '../types.ts'
import { readLocales } from './read-locales.ts'
import { readShard } from './read-shard.ts'

/** What a command says of a run, beside the words and flags of the user. */
export interface PipelineOptions
  extends Pick<RunOptions, 'writes' | 'force' | 'overwrite' | 'edit'> {
  /** Whether what the cache knows of an article will do: its findings, and that it is emitted. */
  mayBeCached?: boolean
}

/** Runs the pipeline as the operands and flags of a command say. */
export async function runPipeline(
  input: CommandInput,
  { mayBeCached = false, ...options }: PipelineOptions,
): Promise<Outcome> {
  const { world, flags, say } = input
  const resolved = await input.settings()
  const { locales, articles } = await readLocales(input)
  const progress = (done: number, total: number): void => {
    const text = done < total ? say('progress', { done, total }) : ''
    world.err(`\r\u001B[K${text}`)
  }
  const base = [world.program, flags.language ?? null, { ...resolved, root: '' }]
  return run({
    settings: resolved,
    say,
    articles,
    shard: readShard(flags.shard),
    locales,
    ...options,
    cache: mayBeCached && world.program !== undefined ? JSON.stringify(base) : undefined,
    ...(world.terminal ? { progress } : {}),
  })
}
