import { problemFile } from '../report/problem-file.ts'
import type { CommandInput, Settings } from '../types.ts'
import type { Problem } from '../util/problem.ts'
import { printReport } from './print-report.ts'
import { readFormats } from './read-formats.ts'

/** Problems are no results: where nothing else is asked for, they go to standard error. */
export async function printProblems(
  input: Pick<CommandInput, 'world' | 'flags' | 'say'>,
  problems: readonly Problem[],
  settings: Settings | undefined,
  more: Parameters<typeof printReport>[3] = {},
): Promise<void> {
  if (problems.length === 0) return
  const { world, say } = input
  const print = (flags: CommandInput['flags'], all: readonly Problem[], to = world.out) => {
    const files = all.map(problem => problemFile(problem, say))
    return printReport({ world: { ...world, out: to }, flags, say }, files, settings, more)
  }
  const speakUp = (all: readonly Problem[]) => print({}, all, async text => world.err(text))

  const bad = problems.some(({ key }) => key.startsWith('format-'))
  const isAsked = Array.isArray(input.flags.format) && !bad
  const formats = isAsked ? readFormats(input.flags.format) : []
  if (formats.every(({ path }) => path !== undefined)) await speakUp(problems)
  if (formats.length === 0) return
  const failed = await print(input.flags, problems)
  if (failed.length > 0) await speakUp(failed)
}
