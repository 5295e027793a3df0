import { resolve } from 'node:path'
import type { VFile } from 'vfile'
import type { Outcome } from '../run.ts'
import type { CommandInput } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { applyBaseline } from './apply-baseline.ts'
import { readBaseline } from './read-baseline.ts'
import { renderBaseline } from './render-baseline.ts'
import { writeReport } from './write-report.ts'

/**
 * The files of a run without the findings that the file behind `--baseline` knows. Says which of
 * those are gone, and writes the file where `--write-baseline` asks for it.
 *
 * @throws Problem where there is no such file, it is no baseline, or it cannot be written.
 */
export async function subtractBaseline(
  input: CommandInput,
  { files, problems }: Pick<Outcome, 'files' | 'problems'>,
): Promise<VFile[]> {
  const { world, flags, say, operands } = input
  const path = flags.baseline
  const writes = flags.writeBaseline === true
  if (typeof path !== 'string') {
    if (writes) throw new Problem('baseline-file')
    return files
  }
  if (writes && flags.shard !== undefined) throw new Problem('baseline-shard')
  const old = await readBaseline(world.cwd, path)
  if (!old && !writes) throw new Problem('baseline-missing', { path }, { path })
  const isPart = operands.length > 0 || flags.locale !== undefined || flags.shard !== undefined
  const isWhole = !isPart && problems.length === 0
  const { now, gone, files: left } = applyBaseline(files, old ?? [], isWhole)
  if (!writes) {
    for (const { path: file, ruleId, fingerprint } of gone) {
      world.err(`${say('baseline.gone', { path: file, ruleId, fingerprint })}\n`)
    }
    if (gone.length > 0) world.err(`${say('baseline.shrink', { count: gone.length, path })}\n`)
    return left
  }
  // What an article that cannot be read would show is not known: the baseline waits for it.
  if (problems.length > 0) return left
  await writeReport(resolve(world.cwd, path), renderBaseline(now), await input.settings())
  world.err(`${say('baseline.written', { count: now.length, path })}\n`)
  return applyBaseline(files, now, isWhole).files
}
