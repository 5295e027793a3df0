import type { Side } from '../types.ts'
import type { Atom } from './atom.ts'
import { type Shared, sharedAnchors } from './shared-anchors.ts'

type Matched = Atom & { match: Atom }

/**
 * Where names and figures take turns in both texts, each figure has a name: those two whose names
 * were exchanged, none where all are kept, undefined where nothing can be said.
 */
export function exchangedOwners(
  source: Side,
  target: Side,
  group: Matched[],
): [Matched, Matched][] | undefined {
  const anchors = sharedAnchors(source, target)
  if (anchors.length !== group.length) return undefined
  const own = owners(anchors, group, 'source', atom => atom)
  const said = owners(anchors, group, 'target', ({ match }) => match)
  if (!own || !said) return undefined
  const odd = group.filter(atom => own.get(atom) !== said.get(atom))
  const [first, second] = odd
  if (odd.length === 0) return []
  if (odd.length !== 2 || !first || !second || first.key === second.key) return undefined
  return own.get(first) === said.get(second) ? [[first, second]] : undefined
}

/** The name of each figure, where names and figures strictly take turns. */
function owners(
  anchors: Shared[],
  group: Matched[],
  side: 'source' | 'target',
  of: (atom: Matched) => Atom,
): Map<Matched, Shared> | undefined {
  const items = [
    ...anchors.map(anchor => ({ at: anchor[side].start, anchor, atom: undefined })),
    ...group.map(atom => ({ at: of(atom).figure.start, anchor: undefined, atom })),
  ].sort((a, b) => a.at - b.at)
  const result = new Map<Matched, Shared>()
  for (let index = 0; index < items.length; index += 2) {
    const [first, second] = [items[index], items[index + 1]]
    const atom = first?.atom ?? second?.atom
    const anchor = first?.anchor ?? second?.anchor
    const turns = (first?.atom === undefined) === (items[0]?.atom === undefined)
    if (!atom || !anchor || !turns) return undefined
    result.set(atom, anchor)
  }
  return result
}
