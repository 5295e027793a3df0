import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseTermbase } from '../../src/name/index.ts'

const locales = ['de', 'en', 'pt-BR']
const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const validate = new Ajv({ strict: false }).compile(
  JSON.parse(read('src/name/termbase.schema.json')),
)

/** Whether stet takes a termbase; a form that stands twice is a warning of it. */
function isRight(termbase: unknown): boolean {
  const { problems } = parseTermbase(JSON.stringify(termbase), locales)
  return problems.every(({ message }) => message === 'shared-form')
}

it('takes and refuses what stet does', () => {
  const form = fc.constantFrom<unknown>('Meta', 'U.S.', 'Mỹ', '4', '', ' ', '…', 4, null)
  const row = fc.dictionary(fc.constantFrom(...locales), fc.array(form, { maxLength: 3 }))
  const rows = fc.oneof(
    { weight: 5, arbitrary: row },
    fc.constantFrom<unknown>([], 'x', null, 1, true, false),
  )
  const concepts = fc.constantFrom('Meta', 'United States', 'KI', '', ' ')
  fc.assert(
    fc.property(fc.dictionary(concepts, rows, { maxKeys: 3 }), termbase => {
      expect(validate(termbase)).toBe(isRight(termbase))
    }),
    { numRuns: 300 },
  )
  for (const other of [[], 'x', null, 4]) expect(validate(other)).toBe(isRight(other))
})

it('is what editors hold the termbase of this repository to', () => {
  const settings = JSON.parse(read('.vscode/settings.json'))
  expect(settings['json.schemas']).toEqual([
    { fileMatch: ['/locales/names.json'], url: './src/name/termbase.schema.json' },
  ])
  expect(validate(JSON.parse(read('locales/names.json')))).toBe(true)
})
