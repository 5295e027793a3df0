import { reportStray } from '../check/report-stray.ts'
import { readArticleFiles } from '../locale/read-article-files.ts'
import { renderArticleFiles } from '../locale/render-article-files.ts'
import { sync } from '../pair/sync.ts'
import { isAsked } from './is-asked.ts'
import type { Outcome, RunOptions } from './outcome.ts'

/** The translations of an article that left the source become orphans. */
export async function retire(
  options: RunOptions,
  namespace: string,
  known: readonly string[],
  outcome: Outcome,
): Promise<void> {
  const { settings, say } = options
  const files = await readArticleFiles(settings, namespace)
  const after = sync({ ...files, units: [] })
  const asked = (locale: string): boolean => isAsked(options, locale)
  const changes = renderArticleFiles(settings, files, after, false, asked)
  outcome.changes.push(...changes)
  for (const file of files.targets) {
    if (!after.unknown.some(({ locale }) => locale === file.locale)) continue
    reportStray(file, known, settings, say)
    outcome.files.push(file.file)
  }
  const key = options.writes === 'nothing' ? 'retiring' : 'retired'
  for (const { path, content } of changes) {
    const isOrphan = content !== null && path.includes('/.orphan/')
    if (isOrphan) outcome.notes.push(say(key, { namespace, path }))
  }
}
