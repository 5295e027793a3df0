import { gatherAlike } from '../report/gather-alike.ts'
import { problemFile } from '../report/problem-file.ts'
import type { Outcome } from '../run.ts'
import type { CommandInput } from '../types.ts'
import { printProblems } from './print-problems.ts'
import { printReport } from './print-report.ts'
import { readFormats } from './read-formats.ts'
import { showsTexts } from './shows-texts.ts'

/** Prints the findings, notes and problems of an outcome; returns the exit code they make. */
export async function reportOutcome(
  input: CommandInput,
  {
    files,
    notes,
    problems = [],
    results = [],
  }: Pick<Outcome, 'files' | 'notes'> & Partial<Outcome>,
): Promise<number> {
  const { world, flags, say } = input
  const settings = await input.settings()
  for (const note of notes) world.err(`${note}\n`)
  // Who asks for a format gets one report with all that there is.
  const isAsked = flags.format !== undefined
  const bad = isAsked ? problems.map(problem => problemFile(problem, say)) : []
  const { reportArticles } = showsTexts(flags) ? await import('./report-articles.ts') : {}
  const articles = () => reportArticles?.({ files, results }, settings, flags) ?? []
  const failed = await printReport(input, [...gatherAlike(files, say), ...bad], settings, articles)
  const isHeard = isAsked && readFormats(flags.format).some(({ path }) => path === undefined)
  const unheard = [...(isHeard ? [] : problems), ...failed]
  await printProblems({ ...input, flags: {} }, unheard, settings)
  if (problems.length + failed.length > 0) return 2
  return files.some(({ messages }) => messages.some(({ fatal }) => fatal === true)) ? 1 : 0
}
