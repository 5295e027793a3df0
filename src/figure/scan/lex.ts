import { glyph } from './glyph.ts'
import { isOfAddress } from './is-of-address.ts'
import { lowerCase } from './lower-case.ts'
import { numberEnd } from './number-end.ts'
import { tape } from './tape.ts'
import { type Vocabulary, vocabulary } from './vocabulary.ts'
import { wordFilter } from './word-filter.ts'

const { table, space, letter, digit, mark } = glyph
const { buffer, digits, longest, plain, prime } = vocabulary
const { passes } = wordFilter

/**
 * Splits a text into the words, numbers and marks of `tape`, in one pass over its code units: kinds
 * and small letters come from a table, and words from that of all words seen, by a hash that is made
 * on the way and verified letter by letter, unless a filter says that nobody asks for the word; only
 * words that were never seen are cut out. `odd` where
 * a code unit was not looked up yet, or does not say for itself what it is: `lexOdd` is for those
 * texts; `special` where addresses or lists may have to be told apart.
 */
export function lex(text: string, words: Vocabulary): 'plain' | 'special' | 'odd' {
  tape.clear()
  const { length } = text
  const { filter } = words
  let { starts, ends, words: found } = tape
  let isSpecial = false
  let others = false
  let count = 0
  let at = 0
  while (at < length) {
    const start = at
    const code = text.charCodeAt(at)
    const entry = table[code] ?? 0
    const kind = entry & 0xf0000
    at += 1
    if (kind === space) {
      others ||= code !== 0x20
      continue
    }
    if (count === starts.length) {
      tape.grow()
      ;({ starts, ends, words: found } = tape)
    }
    if (kind === letter) {
      const small = entry & 0xffff
      buffer[0] = small
      let hash = Math.imul(small, prime)
      for (; at < length; at += 1) {
        const next = text.charCodeAt(at)
        const more = table[next] ?? 0
        if ((more & 0xf0000) !== letter) break
        const low = more & 0xffff
        buffer[(at - start) & (longest - 1)] = low
        hash = Math.imul(hash ^ low, prime)
      }
      found[count] =
        at - start > longest
          ? words.learn(lowerCase(text.slice(start, at)))
          : passes(filter, at - start, hash)
            ? vocabulary.find(words, at - start, hash)
            : plain
    } else if (kind === mark) {
      const small = entry & 0xffff
      buffer[0] = small
      isSpecial ||= isOfAddress(text, start)
      found[count] = vocabulary.find(words, 1, Math.imul(small, prime))
    } else if (kind === digit) {
      at = numberEnd(text, start)
      isSpecial ||= at - start > 3 && text.slice(start, at).includes(',')
      found[count] = digits
    } else return 'odd'
    starts[count] = start
    ends[count] = at
    count += 1
  }
  tape.length = count
  tape.hasOtherSpaces = others
  return isSpecial ? 'special' : 'plain'
}
