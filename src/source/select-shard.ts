import type { Shard } from '../types.ts'

/** Every `count`th of some things, so that each part has as many, and each thing is in one. */
export function selectShard<Thing>(things: readonly Thing[], shard: Shard | undefined): Thing[] {
  if (!shard) return [...things]
  return things.filter((_, place) => place % shard.count === shard.index - 1)
}
