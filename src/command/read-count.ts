import type { Flags } from '../types.ts'
import { Problem } from '../util/problem.ts'

/**
 * A whole number that a flag gives; undefined without the flag.
 *
 * @throws Problem where it is anything else.
 */
export function readCount(flag: string, word: Flags[string]): number | undefined {
  if (word === undefined) return undefined
  if (typeof word === 'string' && /^\d{1,9}$/.test(word)) return Number(word)
  throw new Problem('flag-count', { flag, actual: String(word) })
}
