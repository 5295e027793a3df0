import { articleKey, type Cache, watchNames } from '../cache/index.ts'
import type { ArticlePath } from '../source/find-articles.ts'
import { filesOf } from './files-of.ts'
import { keepSettled } from './keep-settled.ts'
import type { KnownNames } from './know-names.ts'
import type { Outcome, RunOptions } from './outcome.ts'
import { runSettled } from './run-settled.ts'
import { withoutTexts } from './without-texts.ts'

/** Runs an article, or finds again what an earlier run found of the same inputs. */
export async function runCached(
  options: RunOptions,
  cache: Cache,
  known: KnownNames,
  path: ArticlePath,
  outcome: Outcome,
): Promise<void> {
  if (await runSettled(options, cache, known, path, outcome)) return
  const { runArticle } = await import('./run-article.ts')
  const before = articleKey(cache, filesOf(options.settings, path))
  const { names, seen } = watchNames(known.names)
  const part: Outcome = {
    files: [],
    results: [],
    emitted: [],
    known,
    changes: [],
    notes: [],
    problems: [],
  }
  await runArticle(options, { ...known, names }, path, part)
  await keepSettled(options, cache, path, before, part, seen())
  const { files, emitted } = withoutTexts(part)
  outcome.files.push(...files)
  outcome.emitted.push(...emitted)
  outcome.changes.push(...part.changes)
  outcome.notes.push(...part.notes)
}
