/**
 * The start, the end and a hash of each word of a text, in order, behind how many numbers these
 * are: runs of letters, marks and digits. Hyphens and apostrophes end a word, so the parts of a
 * compound are words of their own; an abbreviation with dots is one word. Lone surrogates belong
 * to no word. What it gives is written over when the next text is scanned.
 */
export function scanWords(text: string): Readonly<Int32Array> {
  const scanned = text.length > longest ? new Int32Array(2 * text.length + 4) : shared
  let count = 0
  for (let start = 0; start < text.length; ) {
    let end = abbreviationEnd(text, start)
    let hash = 0
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    if (end === start) {
      for (;;) {
        const code = text.charCodeAt(end)
        // No number behind the end of the text, and so in no table.
        const known = parts[code]
        if (known === no || known === undefined) break
        if (known === yes || isPart(text, end)) {
          hash = (Math.imul(hash, 31) + code) | 0
          end += 1
        } else break
      }
    }
    if (end > start) {
      scanned[count + 1] = start
      scanned[count + 2] = end
      scanned[count + 3] = hash
      count += 3
    }
    start = end > start ? end : start + 1
  }
  scanned[0] = count
  return scanned
}

/** Most texts are shorter. The shortest word and what parts it from the next are two code units. */
const longest = 20_000
const shared = new Int32Array(2 * longest + 4)

/** Where the abbreviation ends that starts at a place; the place itself where none does. */
function abbreviationEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) !== dot) return start
  abbreviation.lastIndex = start
  return abbreviation.test(text) ? abbreviation.lastIndex : start
}

/** Whether a code unit stands in words, alone or in a pair. */
function isPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code < 0xe000) {
    const first = code < 0xdc00 ? at : at - 1
    const point = text.codePointAt(first) ?? 0
    return point > 0xffff && partOfWord.test(String.fromCodePoint(point))
  }
  const answer = partOfWord.test(String.fromCharCode(code))
  parts[code] = answer ? yes : no
  return answer
}

/** For each code unit whether it stands in words, 0 where nobody asked or it is half a pair. */
const parts = new Uint8Array(0x10000)
const [yes, no] = [1, 2]
const partOfWord = /^[\p{L}\p{M}\p{N}]$/u
const abbreviation = /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?/uy
const dot = 46
