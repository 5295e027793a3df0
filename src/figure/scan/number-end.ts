import { codeAt } from './code-at.ts'

/**
 * The end of the number that begins at a digit: with groups of three behind plain spaces
 * (`12 345 678`), or with any separators and thin spaces (`1.234,5`).
 */
export function numberEnd(text: string, start: number): number {
  const { length } = text
  let end = digitsEnd(text, start, length)
  if (end - start <= 3) {
    const grouped = groupsEnd(text, end, length)
    if (grouped > end) return grouped
  }
  while (end < length) {
    const code = codeAt(text, end)
    if (isSeparator(code) && isDigit(text, end + 1, length)) {
      end = digitsEnd(text, end + 1, length)
    } else if (isThin(code) && isThree(text, end + 1, length) && !isDigit(text, end + 4, length)) {
      end += 4
    } else break
  }
  return end
}

/** A group that more digits follow is none. */
function groupsEnd(text: string, start: number, length: number): number {
  let end = start
  while (end < length && codeAt(text, end) === 0x20 && isThree(text, end + 1, length)) end += 4
  if (end === start || end >= length) return end
  const code = codeAt(text, end)
  const mark = code === 0x2e || code === 0x2c
  return isDigit(text, end, length) || (mark && isDigit(text, end + 1, length)) ? end - 4 : end
}

function digitsEnd(text: string, start: number, length: number): number {
  let end = start
  while (isDigit(text, end, length)) end += 1
  return end
}

function isDigit(text: string, at: number, length: number): boolean {
  if (at >= length) return false
  const code = codeAt(text, at)
  return code >= 0x30 && code <= 0x39
}

function isThree(text: string, at: number, length: number): boolean {
  return isDigit(text, at, length) && isDigit(text, at + 1, length) && isDigit(text, at + 2, length)
}

/** `.`, `,`, the apostrophes and the Arabic marks. */
function isSeparator(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x2c ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x66b ||
    code === 0x66c
  )
}

/** The spaces that do not break, and the thin one. */
function isThin(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2009
}
