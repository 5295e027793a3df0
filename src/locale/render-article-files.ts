import type { Acceptance, ArticleState, LocaleFile, Settings } from '../types.ts'
import type { FileChange } from '../util/write-files.ts'
import { moveFile } from './move-file.ts'
import { paths } from './paths.ts'
import type { ArticleFiles } from './read-article-files.ts'
import { renderAcceptances } from './render-acceptances.ts'
import { renderLocaleFile } from './render-locale-file.ts'
import { renderState } from './render-state.ts'

/** What the locale files of one article should hold. */
export interface ArticleContents {
  snapshot: ReadonlyMap<string, string>
  targets: ReadonlyMap<string, ReadonlyMap<string, string>>
  orphans: ReadonlyMap<string, ReadonlyMap<string, string>>
  state: ArticleState
  accepted: readonly Acceptance[]
}

/**
 * The files to write so that an article's locale files hold the contents; none where they do.
 *
 * They are in an order in which a text is written to its new place before it leaves its old one, so
 * that a machine that stops on the way loses none. Snapshot and state are always brought up to
 * date, so that what is left for later is known then. The files of a renamed article all move.
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
  const { namespace, moves } = before
  const write: Write = (file, path, entries, keepEmpty) => {
    const old = file.exists ? String(file.file) : null
    const content =
      entries && (keepEmpty || entries.size > 0) ? renderLocaleFile(file, entries) : null
    return moveFile({ path: file.file.path, content: old }, { path, content }, moves)
  }
  const changes: FileChange[] = []
  for (const target of before.targets) {
    const { locale } = target
    const orphan = before.orphans.get(locale)
    const leaving = after.orphans.get(locale)
    if (!(before.moves || isAsked(locale)) || !orphan || !leaving) continue
    const old = new Map([...orphan.entries].map(([id, { value }]) => [id, value]))
    const own = paths.locale(settings, locale, namespace)
    const away = paths.orphan(settings, locale, namespace)
    const changed = write(target, own, after.targets.get(locale), exists)
    const gains = write(orphan, away, new Map([...old, ...leaving]), false)
    const final = write(orphan, away, leaving, false)
    // With nothing to take back, what it gains is all that it will hold.
    changes.push(...gains, ...changed, ...(same(gains, final) ? [] : final))
  }
  const snapshot = paths.locale(settings, settings.sourceLocale, namespace)
  changes.push(...write(before.snapshot, snapshot, after.snapshot, exists))

  const content = exists || after.state.size > 0 ? renderState(after.state) : null
  const old = before.state ? renderState(before.state) : null
  const path = paths.state(settings, namespace)
  const from = moves?.from === undefined ? path : paths.state(settings, moves.from)
  const change = moveFile({ path: from, content: old }, { path, content }, moves)
  // A state file that says the same in other words is no change, and no conflict.
  changes.push(...change.map(each => ({ path: each.path, content: each.content })))
  changes.push(...renderAccepted(settings, before, after.accepted))
  return changes
}

/** What a person wrote stays to the letter where stet has no hash to add. */
function renderAccepted(
  settings: Settings,
  { accepted: { file, exists, list }, namespace, moves }: ArticleFiles,
  after: readonly Acceptance[],
): FileChange[] {
  const old = exists ? String(file) : null
  const isFilled = list.every(({ source, target }) => source !== undefined && target !== undefined)
  const content = isFilled ? old : renderAcceptances(after)
  const path = paths.accepted(settings, namespace)
  return moveFile({ path: file.path, content: old }, { path, content }, moves)
}

/** The change that gives a file its entries; none where it has them. An empty file may be kept. */
type Write = (
  file: LocaleFile,
  path: string,
  entries: ReadonlyMap<string, string> | undefined,
  keepEmpty: boolean,
) => FileChange[]

function same([a]: readonly FileChange[], [b]: readonly FileChange[]): boolean {
  return a?.content === b?.content
}
