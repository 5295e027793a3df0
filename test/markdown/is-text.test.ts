import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseInline, prose } from '../../src/markdown/index.ts'
import { isText } from '../../src/markdown/is-text.ts'

it.each([
  'Die Aktien fielen um fast 17 Prozent, wodurch 450 Milliarden Dollar vernichtet wurden.',
  'Cổ phiếu giảm gần 17% (khoảng 450 tỷ USD).',
  '3. Oktober: „Anfang der 2000er-Jahre“ – und 28\u00A0%…',
])('takes for text what says to the letter what it is: %s', text => {
  expect(isText(text)).toBe(true)
})

it.each([
  '',
  ' a',
  'a ',
  'a*b*',
  'a_b_',
  '`a`',
  '[a]',
  '<b>',
  'a\\',
  'a&nbsp;b',
  'a ~b~',
  'a\nb',
  'www.example.org',
  'http://example.org',
  'a@example.org',
  ':smile:',
  '!!! note',
  '{#id}',
  '\uFEFFa',
])('leaves to the parser what may be more: %j', text => {
  expect(isText(text)).toBe(false)
})

it('says of a text what the parser says', () => {
  const pieces = [
    'a',
    'Ä',
    '1',
    '.',
    ' ',
    ',',
    '-',
    '+',
    '!',
    '?',
    ':',
    "'",
    '"',
    '(',
    ')',
    '%',
    '=',
    'www',
    '–',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), parts => {
      const text = parts.join('')
      fc.pre(isText(text))
      // Emphasis behind it makes the parser read all of it.
      const [first] = parseInline(`${text} *x*`).children
      expect(first).toMatchObject({ type: 'text', value: `${text} ` })
      expect(parseInline(text).children).toMatchObject([{ type: 'text', value: text }])
      const slow = prose(`${text} *x*`)
      const quick = prose(text)
      expect(slow.text.startsWith(quick.text)).toBe(true)
      expect(slow.ends.slice(0, text.length)).toEqual(quick.ends)
      expect(slow.offsets.slice(0, text.length)).toEqual(quick.offsets.slice(0, -1))
    }),
    { numRuns: 3000 },
  )
})
