import type { ArticleFiles } from '../locale/read-article-files.ts'
import { judge } from '../pair/judge.ts'
import type { Segment } from '../types.ts'

/**
 * The translations of an article into one locale, each with the source text that it was made
 * from: a stale one belongs to the source of then. One whose source nobody knows is left out.
 */
export function* articleSegments(files: ArticleFiles, locale: string): Generator<Segment> {
  const { snapshot, state } = files
  const target = files.targets.find(file => file.locale === locale)
  const units = [...snapshot.entries.values()]
  for (const [index, { id, value: now }] of units.entries()) {
    const text = target?.entries.get(id)?.value ?? ''
    if (!target || text === '') continue
    const record = state?.get(id)?.get(locale)
    const judged = judge({ source: now, snapshot: now, target: text, record })
    const source = judged.state === 'stale' ? judged.record?.previous : now
    if (source === undefined) continue
    yield {
      locale,
      source,
      target: text,
      isMarkdown: true,
      before: units[index - 1]?.value,
      after: units[index + 1]?.value,
      origin: { path: target.file.path, unit: `${target.namespace}#${id}`, state: judged.state },
    }
  }
}
