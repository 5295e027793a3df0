import { normalize } from '../util/normalize.ts'
import { linkEdited } from './link-edited.ts'
import { linkRepeats } from './link-repeats.ts'
import { linkUnique } from './link-unique.ts'
import { links } from './links.ts'

/** A unit as the last snapshot has it. */
export interface Previous {
  id: string
  text: string
}

/**
 * The ids that an article's units had, for each text the id or undefined where it is new:
 *
 * 1. what stands unchanged, once in each list, keeps its id, wherever it was moved to;
 * 2. what is gone and what is new between the same neighbours, and similar, was edited;
 * 3. what stands several times goes with its neighbours, as a heading does with its section, else in
 *    order;
 * 4. what is left on both sides and is similar, wherever it stood, was moved and edited.
 *
 * Each old unit is claimed once, and an unchanged text never loses its id to an edited one. Texts
 * are compared without what makes no difference to a translation (`normalize`).
 */
export function match(
  previous: readonly Previous[],
  texts: readonly string[],
): (string | undefined)[] {
  const old = previous.map(({ text }) => normalize(text))
  const young = texts.map(normalize)
  const found = links(old, young)
  linkUnique(found)
  const [before, after] = [new Set(old), new Set(young)]
  linkEdited(found, { isGone: text => !after.has(text), isFresh: text => !before.has(text) })
  linkRepeats(found)
  linkEdited(found)
  return texts.map((_, j) => previous[found.toOld.get(j) ?? -1]?.id)
}
