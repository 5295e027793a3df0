import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { VFileMessage } from 'vfile-message'
import type { Taken } from '../exchange/plan-import.ts'
import type { Result } from '../run.ts'
import type { Span } from '../types.ts'

/**
 * Moves what the checks found in a translation that was to be taken over into the file that it
 * came from: that is where its translator will edit it.
 *
 * @returns Whether any of it is an error.
 */
export function moveFindings(taken: Taken, results: readonly Result[]): boolean {
  const { namespace, locale, item, file } = taken
  const result = results.find(({ article }) => article.namespace === namespace)
  const localeFile = result?.localeFiles.get(locale)
  const entry = localeFile?.entries.get(item.id)
  if (!localeFile || !entry) return false
  const found = localeFile.file.messages.filter(message => isWithin(message, entry.at))
  for (const message of found) move(message, file, item.at)
  return found.some(({ fatal }) => fatal === true)
}

function isWithin({ place }: VFileMessage, { start, end }: Span): boolean {
  const offset = place && ('start' in place ? place.start.offset : place.offset)
  return offset !== undefined && start <= offset && offset <= end
}

function move(finding: VFileMessage, file: VFile, at: Span): void {
  const { reason, ruleId, source, fatal, url, note, cause, actual, expected } = finding
  const exact = placeOf(actual, String(file), at)
  const places = location(file)
  const [start, end] = [exact ?? at].flatMap(span => [
    places.toPoint(span.start),
    places.toPoint(span.end),
  ])
  const moved = file.message(reason, {
    source: source ?? '',
    ruleId: ruleId ?? '',
    ...(start && end ? { place: { start, end } } : {}),
    ...(cause instanceof Error ? { cause } : {}),
  })
  Object.assign(moved, { fatal, url, note })
  // What is ready to be put in place must have its exact place.
  if (exact) Object.assign(moved, { actual, expected })
}

/** Where a text stands in a range of a file, if it stands there to the letter and but once. */
function placeOf(text: string | undefined, file: string, { start, end }: Span): Span | undefined {
  if (!text) return undefined
  const range = file.slice(start, end)
  const at = range.indexOf(text)
  if (at < 0 || range.indexOf(text, at + 1) >= 0) return undefined
  return { start: start + at, end: start + at + text.length }
}
