import { countFindings } from '../report/count-findings.ts'
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
  const bad = problems.map(problem => problemFile(problem, say))
  const { reportArticles } = showsTexts(flags) ? await import('./report-articles.ts') : {}
  const articles = () => reportArticles?.({ files, results }, settings, flags) ?? []
  const found = gatherAlike(files, say)
  const all = [...found, ...bad]
  const failed = await printReport(input, isAsked ? all : found, settings, {
    articles,
    counts: all,
  })
  const isHeard = isAsked && readFormats(flags.format).some(({ path }) => path === undefined)
  const unheard = [...(isHeard ? [] : problems), ...failed]
  // The sum stands with the findings, where there are any.
  const isSummed = !isAsked && Object.values(countFindings(found)).some(count => count > 0)
  const more = isSummed ? { counts: [] } : {}
  await printProblems({ ...input, flags: {} }, unheard, settings, more)
  if (problems.length + failed.length > 0) return 2
  return files.some(({ messages }) => messages.some(({ fatal }) => fatal === true)) ? 1 : 0
}
