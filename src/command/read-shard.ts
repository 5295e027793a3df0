import type { Flags, Shard } from '../types.ts'
import { Problem } from '../util/problem.ts'

/**
 * The part of the articles that `--shard 2/4` asks for; undefined without the flag.
 *
 * @throws Problem where it is anything else.
 */
export function readShard(word: Flags[string]): Shard | undefined {
  if (word === undefined) return undefined
  const [, first, second] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(String(word)) ?? []
  const [index, count] = [Number(first), Number(second)]
  if (index <= count) return { index, count }
  throw new Problem('shard', { actual: String(word) })
}
