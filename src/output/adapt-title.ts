import { decodeTitle } from '../markdown/index.ts'
import type { Adapted } from './adapt.ts'

/**
 * A title of a definition: its quotation mark is escaped in it.
 *
 * @param quote The mark that opens the title: `"`, `'` or `(`.
 */
export function adaptTitle(target: string, quote: string): Adapted {
  const text = target.replaceAll(/[ \t]*\n[ \t]*/g, ' ')
  const marks = quote === '(' ? '()' : quote
  // An escape is kept; the last backslash would escape the mark that closes the title.
  const form = text.replaceAll(/\\[\s\S]|[\s\S]/g, found => {
    if (found === '\\') return '\\\\'
    return marks.includes(found) ? `\\${found}` : found
  })
  return { form, others: () => [], expected: decodeTitle(text) }
}
