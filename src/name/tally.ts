import type { Mention } from './mention.ts'

/** The concepts of some mentions, counted, so that a question costs no walk through them all. */
export interface Tally {
  /** The mentions of each concept, in order. */
  mentions: ReadonlyMap<string, readonly Mention[]>
  /** The concepts of the termbase among them. */
  terms: ReadonlySet<string>
  /** The places whose names are a part of a longer name. */
  inside: ReadonlySet<string>
}

/** Counts the concepts of mentions. */
export function tally(all: readonly Mention[]): Tally {
  const mentions = new Map<string, Mention[]>()
  const terms = new Set<string>()
  const inside = new Set<string>()
  for (const mention of all) {
    for (const concept of mention.concepts) {
      const same = mentions.get(concept)
      if (same === undefined) mentions.set(concept, [mention])
      else same.push(mention)
    }
    for (const term of mention.terms) terms.add(term)
    for (const place of mention.inside) inside.add(place)
  }
  return { mentions, terms, inside }
}
