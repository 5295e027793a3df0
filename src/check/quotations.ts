import type { Span } from '../types.ts'

/** A quotation in a text, from its first mark to its last. */
export interface Quotation extends Span {
  open: string
  close: string
}

/** Which marks can close what one opens, in any language; the first is the usual one. */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"“',
  '„': '“”"',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‚': '‘’',
  '‘': '’',
  '「': '」',
  '『': '』',
}

/** Scripts without spaces between words have marks right behind a word. */
const behindWord = /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{N}]$/u

/**
 * The quotations of a text, in order of their ends. A mark between or behind letters is an
 * apostrophe; what nothing closes is left out, and so are marks behind digits (5″, 6').
 */
export function quotations(text: string): Quotation[] {
  const result: Quotation[] = []
  const open: { mark: string; at: number }[] = []
  for (const { 0: mark, index } of text.matchAll(/["“„”«»‹›‚‘’「」『』]/gu)) {
    const [before, after] = [text.slice(0, index), text.slice(index + 1)]
    const inWord = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
    if (inWord && /[‘’]/.test(mark)) continue
    const last = open.findLastIndex(({ mark: opener }) => closers[opener]?.includes(mark))
    const opener = open[last]
    if (opener && !(mark === '“' && opener.mark === '“' && /\s$/.test(before))) {
      result.push({ open: opener.mark, close: mark, start: opener.at, end: index + 1 })
      open.length = last
    } else if (closers[mark] && !behindWord.test(before)) {
      open.push({ mark, at: index })
    }
  }
  return result
}
