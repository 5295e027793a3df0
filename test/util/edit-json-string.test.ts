import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editJsonString } from '../../src/util/edit-json-string.ts'

it.each([
  ['"a\\u00A0b c"', 'a\u00A0b c', 'a\u00A0b d', '"a\\u00A0b d"'],
  ['"\\u0022x\\u0022"', '"x"', '"xy"', '"\\u0022xy\\u0022"'],
  ['"a"', 'a', 'a\n"b"', '"a\\n\\"b\\""'],
  ['"\\ud83d\\ude00!"', '😀!', '😁!', '"😁!"'],
])('writes %s, which was %j, as %j', (raw, before, after, edited) => {
  expect(editJsonString(raw, before, after)).toBe(edited)
})

it('has the new value, however the old one was written', () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const units = [...before.split('')].map(unit => unit.charCodeAt(0).toString(16))
      const raw = `"${units.map(unit => `\\u${unit.padStart(4, '0')}`).join('')}"`
      expect(JSON.parse(editJsonString(raw, before, after))).toBe(after)
    }),
  )
})
