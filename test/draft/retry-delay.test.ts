import { expect, it } from 'vitest'
import { retryDelay } from '../../src/draft/retry-delay.ts'

const now = Date.UTC(2026, 0, 1, 12, 0, 0)

it.each([
  ['seconds', '7', 7000],
  ['no time at all', '0', 0],
  ['a date', 'Thu, 01 Jan 2026 12:00:05 GMT', 5000],
  ['a date that is over', 'Thu, 01 Jan 2026 11:00:00 GMT', 0],
  ['an hour', '3600', 60_000],
  ['nonsense', 'soon', 500],
  ['nothing', '', 500],
])('waits as long as %s says, within bounds', (_, word, expected) => {
  expect(retryDelay({ 'retry-after': word }, now)).toBe(expected)
})
