import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { messages } from '../../src/message/index.ts'
import { speak } from '../../src/message/speak.ts'

const src = fileURLToPath(new URL('../../src', import.meta.url))
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts') && !path.includes('compile'))
  .map(path => readFileSync(join(src, path), 'utf8'))

/** A key without the plural form at its end. */
const stem = (key: string): string => key.replace(/_(?:one|other)$/, '')
const english = messages.en ?? {}
const known = new Set(Object.keys(english).map(stem))

describe.each(Object.entries(messages))('%s', (language, own) => {
  it('says everything that English says, with the same values', () => {
    expect(new Set(Object.keys(own).map(stem))).toEqual(known)
    for (const [key, text] of Object.entries(own)) {
      const values = (said = ''): string[] => [...new Set(said.match(/\{\{\w+\}\}/g))].sort()
      const allowed = values(english[key] ?? english[`${stem(key)}_other`])
      for (const value of values(text)) expect(allowed, key).toContain(value)
    }
  })

  it('has each plural form of its language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const plural = Object.keys(own)
      .filter(key => key !== stem(key))
      .map(stem)
    for (const key of plural)
      for (const form of forms) expect(own).toHaveProperty([`${key}_${form}`])
  })
})

it('has a message for every key that the code names', () => {
  const said = code.flatMap(text =>
    [...text.matchAll(/\bsay\(\s*'([a-z.-]+)'/g)].map(([, key]) => key),
  )
  const problems = code.flatMap(text =>
    [...text.matchAll(/new Problem\(\s*'([a-z-]+)'/g)].map(([, key]) => `problem.${key}`),
  )
  expect(said.length).toBeGreaterThan(10)
  expect(problems.length).toBeGreaterThan(15)
  expect([...said, ...problems].filter(key => !known.has(key ?? ''))).toEqual([])
})

it.each([
  ['figure', 'FigureMessage'],
  ['name', 'NameMessage'],
])('has a message for everything that can be wrong with a %s', (library, type) => {
  const types = readFileSync(join(src, library, 'types.ts'), 'utf8')
  const union = new RegExp(`export type ${type} =([^\\n]*(?:\\n\\s+\\|[^\\n]*)*)`).exec(types)?.[1]
  const keys = [...(union ?? '').matchAll(/'([a-z-]+)'/g)].map(([, key]) => `${library}.${key}`)
  expect(keys.length).toBeGreaterThan(3)
  expect(keys.filter(key => !known.has(key))).toEqual([])
})

it('leaves values to the letter and refuses a key without a message', () => {
  const say = speak('en')
  expect(say('cause', { text: '<b> {{x}} $t(cause) & "q"' })).toBe(
    'the source says `<b> {{x}} $t(cause) & "q"`',
  )
  expect(() => say('no-such-key')).toThrow('No message no-such-key.')
})
