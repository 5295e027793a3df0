import { isScarce } from './is-scarce.ts'
import type { Mention } from './mention.ts'
import { overlaps } from './overlaps.ts'
import type { Scene } from './scene.ts'
import { shares } from './shares.ts'
import { touches } from './touches.ts'

/**
 * Names of the source with the name that stands in the target instead: each that is gone with a
 * name that the source does not have, else with one that the target has too often; then each that
 * the target has too seldom with a name that the source does not have.
 */
export function pairReplaced(gone: Mention[], scene: Scene): Map<Mention, Mention> {
  const { said, written } = scene
  const pairs = new Map<Mention, Mention>()
  const aliens = written.filter(mention => isAlien(mention, scene))
  const surplus = written.filter(mention => isSurplus(mention, scene))
  for (const mention of gone) {
    const place = said.indexOf(mention) / said.length
    const other = nearest(aliens, place, written) ?? nearest(surplus, place, written)
    if (other === undefined) continue
    pairs.set(mention, other)
    for (const list of [aliens, surplus]) {
      if (list.includes(other)) list.splice(list.indexOf(other), 1)
    }
  }
  const scarce = said.filter(mention => isScarce(mention, scene))
  for (const mention of scarce) {
    if ([...pairs.keys()].some(other => shares(mention, other))) continue
    const other = aliens.shift()
    if (other !== undefined) pairs.set(mention, other)
  }
  return pairs
}

function nearest(list: Mention[], place: number, all: Mention[]): Mention | undefined {
  const far = (mention: Mention) => Math.abs(all.indexOf(mention) / all.length - place)
  return list.toSorted((a, b) => far(a) - far(b))[0]
}

/** A name of the target that the source has in no form, and of which no finding speaks. */
function isAlien(mention: Mention, { said, source, taken, target }: Scene): boolean {
  if (said.some(other => touches(mention, other))) return false
  if (taken.some(span => overlaps(span, mention.name))) return false
  const { start, end } = mention.name
  const own = target.words.flatMap((word, index) =>
    start <= word.start && word.start < end ? [target.folded[index] ?? ''] : [],
  )
  return !own.every(key => source.loose().has(key))
}

/** One of more mentions than the source has. */
function isSurplus(mention: Mention, { said, written }: Scene): boolean {
  const expected = said.filter(other => shares(mention, other)).length
  return expected > 0 && written.filter(other => shares(mention, other)).length > expected
}
