import { expect, it } from 'vitest'
import { addRows } from '../../src/name/index.ts'

const rows = [
  { concept: 'Okonjo', forms: {} },
  { concept: 'Kenya', forms: { de: ['Kenia'], en: ['Kenya'] } },
]

it('puts rows where the order of the file has them, and leaves the others to the byte', () => {
  const text = '{\n  "Apple" : {},\n  "Meta":   { "de": ["Meta"] },\n  "Zorb": {}\n}\n'
  expect(addRows(text, rows)).toBe(
    '{\n  "Apple" : {},\n  "Kenya": { "de": ["Kenia"], "en": ["Kenya"] },\n' +
      '  "Meta":   { "de": ["Meta"] },\n  "Okonjo": {},\n  "Zorb": {}\n}\n',
  )
})

it('puts them first, last, and behind a file that has no order', () => {
  expect(addRows('{\n    "Zorb": {}\n}', [{ concept: 'Apple', forms: {} }])).toBe(
    '{\n    "Apple": {},\n    "Zorb": {}\n}',
  )
  expect(addRows('{\n  "Zorb": {},\n  "Apple": {}\n}\n', rows.slice(0, 1))).toBe(
    '{\n  "Zorb": {},\n  "Apple": {},\n  "Okonjo": {}\n}\n',
  )
})

it('makes a file, and touches no concept that is there', () => {
  expect(addRows('', rows.slice(0, 1))).toBe('{\n  "Okonjo": {}\n}\n')
  expect(addRows('{"Okonjo": {"de": ["O"]}}', rows.slice(0, 1))).toBe('{"Okonjo": {"de": ["O"]}}')
})
