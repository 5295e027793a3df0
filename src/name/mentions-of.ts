import type { Mention } from './mention.ts'
import type { Tally } from './tally.ts'

/** The mentions among those counted that may name the same; of several concepts the most. */
export function mentionsOf({ concepts }: Mention, { mentions }: Tally): readonly Mention[] {
  let most: readonly Mention[] = []
  for (const concept of concepts) {
    const same = mentions.get(concept) ?? []
    if (same.length > most.length) most = same
  }
  return most
}
