/**
 * The punctuation of a text between two words, `before` and `after`. Spaces and hyphens vary
 * between writers, and so does the dot of an abbreviation (`St. Louis`): they are left out.
 */
export function gapBefore(
  text: string,
  from: number,
  to: number,
  before: string,
  after: string,
): string {
  if (to - from > 8) return apart
  const between = text.slice(from, to)
  if (between === ' ' || between === '-' || between === '') return ''
  if (between === ', ') return ','
  const rest = between.replace(/[\s\p{Pd}\u00ad\u200b]/gu, '').replace(/[ʼ’‘`´]/gu, "'")
  if (rest !== '.' || (/\d$/u.test(before) && /^\d/u.test(after))) return rest
  return before.length < 4 ? '' : rest
}

const apart = '\0'
