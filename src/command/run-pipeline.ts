import { type Outcome, type RunOptions, run } from '../run.ts'
import type { CommandInput } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { suggest } from '../util/suggest.ts'

/** Runs the pipeline as the operands and flags of a command say. */
export async function runPipeline(
  { world, operands, flags, say, settings }: CommandInput,
  options: Pick<RunOptions, 'writes' | 'force' | 'accept'>,
): Promise<Outcome> {
  const resolved = await settings()
  const locales = Array.isArray(flags.locale) ? flags.locale : []
  for (const locale of locales) {
    if (resolved.targets.includes(locale)) continue
    const known = suggest(locale, resolved.targets) ?? resolved.targets.join('`, `')
    throw new Problem('flag-value', { flag: '--locale', actual: locale, known })
  }
  const progress = (done: number, total: number): void => {
    const text = done < total ? say('progress', { done, total }) : ''
    world.err(`\r\u001B[K${text}`)
  }
  return run({
    settings: resolved,
    say,
    articles: operands,
    locales,
    ...options,
    ...(world.terminal ? { progress } : {}),
  })
}
