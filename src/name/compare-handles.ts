import type { Drift, Span } from '../types.ts'
import { editDistance } from './edit-distance.ts'
import { handles } from './handles.ts'
import { missingPlace } from './missing-place.ts'
import type { Reading } from './reading.ts'

/**
 * The handles of the source that the target has not, and those that it has instead: `@nasa`; with
 * `addresses` those of the web and of mail, too.
 */
export function compareHandles(
  { text: source }: Reading,
  { text: target }: Reading,
  addresses: boolean,
): Drift[] {
  const [said, written] = [handles(source, addresses), handles(target, addresses)]
  if (said.length === 0 && written.length === 0) return []
  const gone = without(said, source, written, target)
  const came = without(written, target, said, source)
  return gone.map((span, index) => {
    const other = came[index]
    const name = source.slice(span.start, span.end)
    const place = missingPlace(target, {})
    const at = other ?? { start: place.at, end: place.at }
    const actual = target.slice(at.start, at.end)
    const isNear = editDistance(name.toLowerCase(), actual.toLowerCase(), 2) <= 2
    return {
      message: other === undefined ? 'missing' : isNear ? 'misspelled' : 'replaced',
      severity: 'error',
      source: span,
      target: at,
      expected: [other === undefined ? place.before + name : name],
      values: { name, actual },
    }
  })
}

/** The first of each handle that the other text does not have. */
function without(spans: Span[], text: string, others: Span[], other: string): Span[] {
  const known = new Set(others.map(({ start, end }) => other.slice(start, end).toLowerCase()))
  return spans.filter(({ start, end }) => {
    const key = text.slice(start, end).toLowerCase()
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
}
