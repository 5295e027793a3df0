/**
 * The end of the number that begins at a digit: with groups of three behind plain spaces
 * (`12 345 678`), or with any separators and thin spaces (`1.234,5`).
 */
export function numberEnd(text: string, start: number): number {
  let end = digitsEnd(text, start)
  if (end - start <= 3) {
    const grouped = groupsEnd(text, end)
    if (grouped > end) return grouped
  }
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isSeparator(code) && isDigit(text, end + 1)) end = digitsEnd(text, end + 1)
    else if (isThin(code) && isThree(text, end + 1) && !isDigit(text, end + 4)) end += 4
    else break
  }
  return end
}

/** A group that more digits follow is none. */
function groupsEnd(text: string, start: number): number {
  let end = start
  while (text[end] === ' ' && isThree(text, end + 1)) end += 4
  const mark = text[end] === '.' || text[end] === ','
  const goesOn = isDigit(text, end) || (mark && isDigit(text, end + 1))
  return goesOn && end > start ? end - 4 : end
}

function digitsEnd(text: string, start: number): number {
  let end = start
  while (isDigit(text, end)) end += 1
  return end
}

function isDigit(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

function isThree(text: string, at: number): boolean {
  return isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2)
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
