import { resolve } from 'node:path'
import type { VFile } from 'vfile'
import { repositoryPrefix } from '../config/repository-prefix.ts'
import { reporters } from '../report/index.ts'
import type { CommandInput, ReporterOptions, Settings } from '../types.ts'
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
 * @throws Problem where a report cannot be written.
 */
export async function printReport(
  { world, flags, say }: Pick<CommandInput, 'world' | 'flags' | 'say'>,
  files: readonly VFile[],
  settings: Settings | undefined,
  articles: ReporterOptions['articles'] = () => [],
): Promise<void> {
  const shard = readShard(flags.shard)
  const options: ReporterOptions = {
    say,
    language: typeof flags.language === 'string' ? flags.language : (settings?.language ?? 'en'),
    articles,
    color: world.color,
    version: readVersion(),
    prefix: repositoryPrefix(settings?.root ?? world.cwd),
    ...(shard ? { shard } : {}),
  }
  const formats = readFormats(flags.format)
  for (const { name, path } of formats) {
    const text = reporters[name]?.(files, options) ?? ''
    if (path === undefined) await world.out(text)
    else if (settings) await writeReport(resolve(world.cwd, path), text, settings)
  }
  if (formats.some(({ name }) => name === 'github')) {
    await world.summary?.(reporters.markdown?.(files, options) ?? '')
  }
}
