import { expect, test } from 'vitest'
import { within } from '../../src/util/within.ts'

test('a function that is done in time returns what it returns', () => {
  expect(within(10_000, () => [5])).toEqual([5])
})

test('a function that is not done in time is broken off', () => {
  const forever = (): never => {
    for (;;);
  }
  expect(within(1, forever)).toBeUndefined()
})

test('what a function throws is thrown', () => {
  const fail = (): never => {
    throw new TypeError('no')
  }
  expect(() => within(10_000, fail)).toThrow(TypeError)
})
