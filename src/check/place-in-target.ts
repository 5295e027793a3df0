import type { LocaleFile, Pair, Place, Span } from '../types.ts'
import { jsonStringOffset } from '../util/json-string-offset.ts'

/** A range of a translation's Markdown as a place in its locale file. */
export function placeInTarget(
  { localeFile, pair }: { localeFile: LocaleFile; pair: Pick<Pair, 'entry'> },
  span?: Span,
): Place {
  const { file } = localeFile
  if (!pair.entry) return { file }
  const { start, end } = pair.entry.at
  if (!span) return { file, span: { start, end } }
  const raw = String(file).slice(start, end)
  return {
    file,
    span: {
      start: start + jsonStringOffset(raw, span.start),
      end: start + jsonStringOffset(raw, span.end),
    },
  }
}
