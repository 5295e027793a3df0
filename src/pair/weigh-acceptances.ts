import type { Acceptance, Pair, Weighed } from '../types.ts'
import { hash } from '../util/hash.ts'
import { textHash } from './text-hash.ts'

/**
 * Which acceptances of an article hold: those whose source and translation are what they were when
 * a person accepted. One that a person wrote by hand, without hashes, holds for the texts of today.
 */
export function weighAcceptances(list: readonly Acceptance[], pairs: readonly Pair[]): Weighed {
  const weighed: Weighed = { holding: [], void: [] }
  const key = (locale: string, unit: string): string => `${locale} ${unit}`
  const known = new Map(pairs.map(pair => [key(pair.locale, pair.unit.id), pair]))
  for (const acceptance of list) {
    const pair = known.get(key(acceptance.locale, acceptance.unit))
    if (!pair) {
      weighed.void.push({ acceptance, why: 'unit' })
      continue
    }
    const { source, target } = hashes(pair)
    if ((acceptance.source ?? source) !== source) weighed.void.push({ acceptance, why: 'source' })
    else if ((acceptance.target ?? target) !== target) {
      weighed.void.push({ acceptance, why: 'target' })
    } else weighed.holding.push({ ...acceptance, source, target })
  }
  return weighed
}

function hashes({ unit, target }: Pair): { source: string; target: string } {
  return { source: textHash(unit.text), target: hash(target) }
}
