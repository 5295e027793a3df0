import { decodeString } from 'micromark-util-decode-string'

/** A character or more of a text and the Markdown that says it. */
export interface Piece {
  text: string
  start: number
  end: number
}

const escaped = /\\[!-/:-@[-`{-~]/y
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[\da-z]{1,31});/iy

/**
 * Leads the value of a text node back to its Markdown, character by character: through escapes,
 * character references, and the white space that parsing drops around line ends. A line end is one
 * piece.
 *
 * @param value Value of the text node.
 * @param markdown Text the node was parsed from.
 * @param start Offset in `markdown` where the node starts.
 */
export function* traceText(value: string, markdown: string, start: number): Generator<Piece> {
  let at = start
  let done = 0
  while (done < value.length && at < markdown.length) {
    const piece = next(value, done, markdown, at)
    if (piece) {
      yield piece
      done += piece.text.length
    }
    at = piece?.end ?? at + 1
  }
}

/** The piece at an offset, or nothing where the Markdown there says nothing. */
function next(value: string, done: number, markdown: string, start: number): Piece | undefined {
  for (const pattern of [escaped, reference]) {
    pattern.lastIndex = start
    const [match] = pattern.exec(markdown) ?? []
    const text = match && decodeString(match)
    if (text && text !== match && value.startsWith(text, done)) {
      return { text, start, end: start + match.length }
    }
  }
  const text = value.startsWith('\r\n', done) ? '\r\n' : value.charAt(done)
  const end = start + text.length
  const said = markdown.slice(start, end)
  return said === text || (said === '\0' && text === '\uFFFD') ? { text, start, end } : undefined
}
