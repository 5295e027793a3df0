import type { Atom } from './atom.ts'

/** How many atoms with a partner stand before each atom of a side. */
export function matchedBefore(atoms: Atom[]): Map<Atom, number> {
  const result = new Map<Atom, number>()
  let count = 0
  for (const atom of atoms) {
    result.set(atom, count)
    if (atom.match) count += 1
  }
  return result
}
