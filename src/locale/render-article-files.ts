import type { ArticleState, LocaleFile, Settings } from '../types.ts'
import type { FileChange } from '../util/write-files.ts'
import { paths } from './paths.ts'
import type { ArticleFiles } from './read-article-files.ts'
import { renderLocaleFile } from './render-locale-file.ts'
import { renderState } from './render-state.ts'

/** What the locale files of one article should hold. */
export interface ArticleContents {
  snapshot: ReadonlyMap<string, string>
  targets: ReadonlyMap<string, ReadonlyMap<string, string>>
  orphans: ReadonlyMap<string, ReadonlyMap<string, string>>
  state: ArticleState
}

/**
 * The files to write so that an article's locale files hold the contents; none where they do.
 *
 * Snapshot and state are always brought up to date, so that what is left for later is known then.
 *
 * @param exists False where the article left the source: its locale files go, its orphans stay.
 * @param isAsked Whether the files of a target locale are to be written.
 */
export function renderArticleFiles(
  settings: Settings,
  before: ArticleFiles,
  after: ArticleContents,
  exists: boolean,
  isAsked: (locale: string) => boolean,
): FileChange[] {
  const changes: FileChange[] = []
  const write = (
    old: LocaleFile,
    entries: ReadonlyMap<string, string> | undefined,
    keep: boolean,
  ): void => {
    const text = String(old.file)
    const content = entries && (keep || entries.size > 0) ? renderLocaleFile(old, entries) : null
    if (content !== null ? content !== text : text !== '') {
      changes.push({ path: old.file.path, content })
    }
  }
  write(before.snapshot, after.snapshot, exists)
  for (const file of before.targets) {
    if (!isAsked(file.locale)) continue
    write(file, after.targets.get(file.locale), exists)
    const orphan = before.orphans.get(file.locale)
    if (orphan) write(orphan, after.orphans.get(file.locale), false)
  }
  const state = exists || after.state.size > 0 ? renderState(after.state) : null
  const old = before.state && renderState(before.state)
  if (state !== (old ?? null)) {
    changes.push({ path: paths.state(settings, before.snapshot.namespace), content: state })
  }
  return changes
}
