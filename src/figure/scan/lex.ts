import { codeAt } from './code-at.ts'
import { glyph } from './glyph.ts'
import { isOfAddress } from './is-of-address.ts'
import { learnStrange } from './learn-strange.ts'
import { mayBeList } from './may-be-list.ts'
import { numberEnd } from './number-end.ts'
import { tape } from './tape.ts'
import { type Vocabulary, vocabulary, type Word } from './vocabulary.ts'
import { wordFilter } from './word-filter.ts'

const { table, space, letter, digit, mark } = glyph
const { buffer, digits, find, longest, plain, prime, strange } = vocabulary
const { passes } = wordFilter

/**
 * Splits a text into the words, numbers and marks of `tape`, in one pass over its code units: kinds
 * and small letters come from a table, and words from that of all words seen, by a hash that is made
 * on the way and verified letter by letter, unless a filter says that nobody asks for the word. Words
 * that were never seen are cut out afterwards, so that the pass stays small. `odd` where
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
  let isStrange = false
  let count = 0
  let at = 0
  while (at < length) {
    const start = at
    const code = codeAt(text, at)
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
    let word: Word | undefined = digits
    if (kind === letter) {
      buffer[0] = entry
      let hash = Math.imul(entry & 0xffff, prime)
      for (; at < length; at += 1) {
        const next = table[codeAt(text, at)] ?? 0
        if ((next & 0xf0000) !== letter) break
        buffer[(at - start) & (longest - 1)] = next
        hash = Math.imul(hash ^ (next & 0xffff), prime)
      }
      const size = at - start
      if (size > longest) word = undefined
      else word = passes(filter, size, hash) ? find(words, size, hash) : plain
    } else if (kind === digit) {
      at = numberEnd(text, start)
      isSpecial ||= at - start > 4 && mayBeList(text, start, at)
    } else if (kind === mark) {
      buffer[0] = entry
      word = find(words, 1, Math.imul(entry & 0xffff, prime))
      isSpecial ||= isOfAddress(text, start)
    } else return 'odd'
    isStrange ||= word === undefined
    found[count] = word ?? strange
    starts[count] = start
    ends[count] = at
    count += 1
  }
  tape.length = count
  tape.hasOtherSpaces = others
  if (isStrange) learnStrange(text, words)
  return isSpecial ? 'special' : 'plain'
}
