import { problemFile } from '../report/problem-file.ts'
import type { CommandInput, Settings } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { printReport } from './print-report.ts'
import { readFormats } from './read-formats.ts'

/** Problems are no results: where nothing else is asked for, they go to standard error. */
export async function printProblems(
  input: Pick<CommandInput, 'world' | 'flags' | 'say'>,
  problems: readonly Problem[],
  settings: Settings | undefined,
): Promise<void> {
  if (problems.length === 0) return
  const { world, say } = input
  const speakUp = (all: readonly Problem[]): Promise<void> => {
    const spoken = { ...world, out: async (text: string) => world.err(text) }
    const files = all.map(problem => problemFile(problem, say))
    return printReport({ world: spoken, flags: {}, say }, files, settings)
  }
  try {
    const bad = problems.some(({ key }) => key.startsWith('format-'))
    const reports = Array.isArray(input.flags.format)
    const formats = reports && !bad ? readFormats(input.flags.format) : []
    if (formats.every(({ path }) => path !== undefined)) await speakUp(problems)
    if (formats.length === 0) return
    const files = problems.map(problem => problemFile(problem, say))
    await printReport(input, files, settings)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    await speakUp([error])
  }
}
