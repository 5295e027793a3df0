import { isScarce } from './is-scarce.ts'
import type { Mention } from './mention.ts'
import { mentionsOf } from './mentions-of.ts'
import type { Scene } from './scene.ts'

/**
 * Names of the source with the name that stands in the target instead: each that is gone with a
 * name that the source does not have, else with one that the target has too often; then each that
 * the target has too seldom with a name that the source does not have.
 */
export function pairReplaced(
  gone: readonly Mention[],
  seldom: readonly Mention[],
  scene: Scene,
): Map<Mention, Mention> {
  const { said, written } = scene
  const pairs = new Map<Mention, Mention>()
  const aliens = new Set(written.filter(mention => isAlien(mention, scene)))
  const surplus = new Set(written.filter(mention => isSurplus(mention, scene)))
  const order = new Map(written.map((mention, index) => [mention, index / written.length]))
  for (const mention of gone) {
    const place = said.indexOf(mention) / said.length
    const other = nearest(aliens, place, order) ?? nearest(surplus, place, order)
    if (other === undefined) continue
    pairs.set(mention, other)
    aliens.delete(other)
    surplus.delete(other)
  }
  for (const mention of seldom) {
    const [other] = aliens
    if (other === undefined || !isScarce(mention, scene)) continue
    pairs.set(mention, other)
    aliens.delete(other)
  }
  return pairs
}

function nearest(
  all: ReadonlySet<Mention>,
  place: number,
  order: ReadonlyMap<Mention, number>,
): Mention | undefined {
  let best: Mention | undefined
  let least = Number.POSITIVE_INFINITY
  for (const mention of all) {
    const far = Math.abs((order.get(mention) ?? 0) - place)
    if (far < least) {
      least = far
      best = mention
    }
  }
  return best
}

/** A name of the target that the source has in no form, and of which no finding speaks. */
function isAlien(mention: Mention, scene: Scene): boolean {
  const { saidTally, source, target, taken, wordsOf } = scene
  const { concepts, inside } = mention
  if (mentionsOf(mention, saidTally).length > 0) return false
  if (!concepts.isDisjointFrom(saidTally.inside)) return false
  if ([...inside].some(place => saidTally.mentions.has(place))) return false
  const own = wordsOf.get(mention) ?? []
  return !own.some(at => taken[at]) && !own.every(at => source.loose().has(target.folded[at] ?? ''))
}

/** One of more mentions than the source has. */
function isSurplus(mention: Mention, { saidTally, writtenTally }: Scene): boolean {
  const expected = mentionsOf(mention, saidTally).length
  return expected > 0 && mentionsOf(mention, writtenTally).length > expected
}
