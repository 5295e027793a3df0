import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import type { ExchangeItem, Settings } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { problemAt } from '../util/problem-at.ts'
import { readText } from '../util/read-text.ts'
import { detect } from './detect.ts'
import type { Arrival } from './plan-import.ts'
import { sameLocale } from './same-locale.ts'

/** What a file may hold at most, in bytes: some million words. */
const largest = 32 * 1024 * 1024

/**
 * Reads a file of a CAT tool.
 *
 * Of a memory with many languages, those of the project are read.
 *
 * @param path Path of the file below the root.
 * @throws Problem where it is missing, too large, of no known format or not right, and where its
 *   languages are not the project's.
 */
export async function readArrivals(
  root: string,
  path: string,
  settings: Settings,
): Promise<{ file: VFile; arrivals: Arrival[] }> {
  const found = await stat(join(root, path)).catch(() => undefined)
  if (found && found.size > largest) {
    throw new Problem('exchange-size', { path, size: largest / 1024 / 1024 }, { path })
  }
  const file = await readText(root, path)
  if (!file) throw new Problem('cannot-read', { path, code: 'ENOENT' }, { path })
  const items = detect(file).read(file).map(trustBase)
  const foreign = items.find(
    ({ sourceLocale: from }) => from && !sameLocale(from, settings.sourceLocale),
  )
  if (foreign) throw wrongLocale(file, foreign, foreign.sourceLocale, [settings.sourceLocale])
  const arrivals = items.flatMap(item => {
    const locale = localeOf(item, settings.targets)
    return locale === undefined ? [] : { file, item, locale }
  })
  const [first] = items
  if (first && arrivals.length === 0) throw wrongLocale(file, first, first.locale, settings.targets)
  return { file, arrivals }
}

/** What stet noted beside a unit knows best what it is, unless it was made for another locale. */
function trustBase(item: ExchangeItem): ExchangeItem {
  const { base, locale } = item
  if (!base) return item
  if (locale !== undefined && !sameLocale(locale, base.locale)) return { ...item, base: undefined }
  const { article, id } = base
  return { ...item, article, id, locale: base.locale, sourceLocale: undefined }
}

/** The project's own name of an item's locale; the only one there is where the file says none. */
function localeOf({ locale }: ExchangeItem, targets: readonly string[]): string | undefined {
  if (locale === undefined) return targets.length === 1 ? targets[0] : undefined
  return targets.find(target => sameLocale(target, locale))
}

function wrongLocale(
  file: VFile,
  { at }: ExchangeItem,
  found: string | undefined,
  known: readonly string[],
): Problem {
  return problemAt(file, at.start, 'exchange-locale', {
    found: found ?? '',
    known: known.join('`, `'),
  })
}
