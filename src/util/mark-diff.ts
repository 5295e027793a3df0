import type { DiffPart } from './word-diff.ts'

/** So much of what is the same is shown beside a change. */
const most = 30

/**
 * A word diff on one line, as wdiff writes it: `kostet [-12-]{+14+} Euro`.
 *
 * @param isShort Whether long parts that are the same are cut.
 */
export function markDiff(parts: readonly DiffPart[], isShort: boolean): string {
  return parts
    .map(({ kind, text }, index) => {
      if (kind === 'removed') return `[-${text}-]`
      if (kind === 'added') return `{+${text}+}`
      if (!isShort) return text
      return cut(text, index > 0, index < parts.length - 1)
    })
    .join('')
}

/** A text without its middle, or without the end that no change stands at. */
function cut(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const room = (hasBefore ? most : 0) + (hasAfter ? most : 0)
  if (text.length <= room + 10) return text
  const head = hasBefore ? text.slice(0, text.lastIndexOf(' ', most) + 1 || most) : ''
  const from = text.length - most
  const tail = hasAfter
    ? text.slice(text.indexOf(' ', from) === -1 ? from : text.indexOf(' ', from))
    : ''
  return `${head}…${tail}`
}
