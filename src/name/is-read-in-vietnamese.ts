import type { Reading } from './reading.ts'
import type { Run } from './runs.ts'
import { sees } from './sees.ts'

/**
 * Whether a name may stand in a Vietnamese text as Vietnamese reads its characters: the source
 * spells Chinese syllables (`Jinping`, `Ching-te`), and the target has a name of two syllables or
 * more that the source lacks (`Tập Cận Bình`). No list has the people; so this is a doubt.
 */
export function isReadInVietnamese(
  { first, last }: Run,
  source: Reading,
  target: Reading,
): boolean {
  if (target.language.joinsSyllables !== true) return false
  const own = source.words.slice(first, last + 1)
  return own.every(word => chinese.test(word.folded)) && hasOtherName(target, source)
}

/** Whether a text has a name of two Vietnamese syllables or more that the other text lacks. */
function hasOtherName(target: Reading, source: Reading): boolean {
  let length = 0
  for (const [index, word] of target.words.entries()) {
    const isPart =
      word.high &&
      target.looks[index] !== 'covered' &&
      target.language.isWord?.(word.key) === true &&
      !sees(source, target, index)
    length = isPart ? (word.gap === '' ? length + 1 : 1) : 0
    if (length > 1) return true
  }
  return false
}

/** One to three syllables in Pinyin, or as Taiwan spells them. */
const syllable =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|hs|ts)?' +
  '(?:ang|ai|an|ao|a|eng|ei|en|er|e|iang|iao|ian|iong|ing|ieh|ien|ie|ia|ih|in|iu|i|ong|ou|o|uang|uai|uan|ueh|ua|ue|ui|un|uo|u)'
const chinese = new RegExp(`^(?:${syllable}){1,3}$`, 'u')
