import { resolve } from 'node:path'
import type { VFile } from 'vfile'
import { repositoryPrefix } from '../config/repository-prefix.ts'
import { reporters } from '../report/index.ts'
import type { CommandInput, ReporterOptions, Settings } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { readFormats } from './read-formats.ts'
import { readShard } from './read-shard.ts'
import { readVersion } from './read-version.ts'
import { writeReport } from './write-report.ts'

/**
 * Gives the findings to every reporter that `--format` names: to standard output, or to its file.
 *
 * On GitHub Actions the job summary gets them as well, since annotations are only a few. Where the
 * settings could not be read, no file is written: it might be one of the project's own.
 *
 * @returns What kept a report from being made or written; the others are there.
 */
export async function printReport(
  { world, flags, say }: Pick<CommandInput, 'world' | 'flags' | 'say'>,
  files: readonly VFile[],
  settings: Settings | undefined,
  { articles = () => [], counts }: Partial<Pick<ReporterOptions, 'articles' | 'counts'>> = {},
): Promise<Problem[]> {
  const shard = readShard(flags.shard)
  const options: ReporterOptions = {
    say,
    language: typeof flags.language === 'string' ? flags.language : (settings?.language ?? 'en'),
    articles,
    color: world.color,
    version: readVersion(),
    prefix: repositoryPrefix(settings?.root ?? world.cwd),
    ...(shard ? { shard } : {}),
    ...(counts ? { counts } : {}),
  }
  const formats = readFormats(flags.format)
  const problems: Problem[] = []
  const attempt = async (name: string, deliver: (text: string) => Promise<void>) => {
    try {
      await deliver(reporters[name]?.(files, options) ?? '')
    } catch (error) {
      problems.push(problemOf(name, error))
    }
  }
  for (const { name, path } of formats) {
    if (path === undefined) await attempt(name, world.out)
    else if (settings) {
      await attempt(name, text => writeReport(resolve(world.cwd, path), text, settings))
    }
  }
  const { summary } = world
  if (summary && formats.some(({ name }) => name === 'github')) await attempt('markdown', summary)
  return problems
}

/** A fault in one report is no reason to lose the others. */
function problemOf(name: string, error: unknown): Problem {
  if (error instanceof Problem) return error
  const text = error instanceof Error ? error.message : String(error)
  return new Problem('report-failed', { name, error: text }, undefined, { cause: error })
}
