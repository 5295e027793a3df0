import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markDiff } from '../../src/util/mark-diff.ts'
import { wordDiff } from '../../src/util/word-diff.ts'

const marked = (before: string, after: string, isShort = false): string =>
  markDiff(wordDiff(before, after), isShort)

it('shows words and figures that changed, each as a whole', () => {
  expect(marked('Sie kostet 1.200,5 Euro.', 'Sie kostet 1.300,5 Euro.')).toBe(
    'Sie kostet [-1.200,5-]{+1.300,5+} Euro.',
  )
  expect(marked('am 3. Mai kam er', 'am 4. Juni kam er')).toBe(
    'am [-3-]{+4+}. [-Mai-]{+Juni+} kam er',
  )
})

it('takes changes with a space between them together', () => {
  expect(marked('alle zwölf Tage', 'alle vierzehn Wochen')).toBe(
    'alle [-zwölf Tage-]{+vierzehn Wochen+}',
  )
})

it('makes no difference of how lines are wrapped', () => {
  expect(wordDiff('eins zwei', 'eins\n  zwei')).toEqual([{ kind: 'same', text: 'eins zwei' }])
})

it('cuts what is the same far from a change', () => {
  const long = 'Ein Wort nach dem anderen steht hier und keines davon hat sich geändert. '
  expect(marked(`${long}Es sind 12. ${long}`, `${long}Es sind 14. ${long}`, true)).toBe(
    '… hat sich geändert. Es sind [-12-]{+14+}. Ein Wort nach dem anderen …',
  )
})

it('holds both texts', () => {
  const text = fc
    .array(fc.constantFrom('eins', 'zwei', '3,5', ' ', '. ', '– '))
    .map(all => all.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after)
      const without = (kind: string): string =>
        parts
          .filter(part => part.kind !== kind)
          .map(part => part.text)
          .join('')
      const plain = (said: string): string => said.replace(/\s+/gu, ' ')
      expect([without('added'), without('removed')]).toEqual([plain(before), plain(after)])
    }),
  )
})
