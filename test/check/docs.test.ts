import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { docs } from '../../src/check/compile/docs.ts'

it.each(Object.entries(docs()))('%s is what `npm run docs` makes of the comments', (name, text) => {
  expect(readFileSync(new URL(`../../src/check/${name}`, import.meta.url), 'utf8')).toBe(text)
})
