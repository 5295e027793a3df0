import type { Scene } from './scene.ts'

/**
 * The index of an acronym of the target that is no known name, that nothing else speaks of, and
 * that the source lacks: `CPU` where the source has the term `GPU`. Undefined where there is none.
 */
export function otherAcronym(forms: readonly string[], scene: Scene): number | undefined {
  const { source, target, taken, owners } = scene
  if (!forms.every(form => acronym.test(form))) return undefined
  const index = target.words.findIndex(
    ({ text, folded }, at) =>
      acronym.test(text) && !taken[at] && !owners.has(at) && !source.keys().has(folded),
  )
  return index === -1 ? undefined : index
}

const acronym = /^\p{Lu}{2,6}$/u
