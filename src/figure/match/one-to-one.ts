import type { Atom } from './atom.ts'
import { isStrange } from './is-strange.ts'

/** More atoms than this are looked up by their keys. */
const crowd = 8

/**
 * Pairs the atoms of both sides where each says what exactly one of the other side says, as most
 * translations do; false where that is not so, and nothing is paired.
 */
export function oneToOne(source: Atom[], target: Atom[]): boolean {
  const { length } = source
  if (length > crowd || length !== target.length) return false
  for (let at = 0; at < length; at += 1) {
    const from = source[at]
    const to = from && onlyOne(target, from.key)
    if (!from || !to || onlyOne(source, from.key) !== from || isStrange(from, to)) return false
  }
  for (const from of source) {
    const to = onlyOne(target, from.key)
    if (!to) continue
    from.match = to
    to.match = from
  }
  return true
}

/** The one atom that has a key; undefined where none has, or several have. */
function onlyOne(atoms: Atom[], key: string): Atom | undefined {
  let found: Atom | undefined
  for (const atom of atoms) {
    if (atom.key !== key) continue
    if (found) return undefined
    found = atom
  }
  return found
}
