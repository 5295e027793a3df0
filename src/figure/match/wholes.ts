import type { Atom } from './atom.ts'

/**
 * Pairs dates and ranges that are the same as a whole, in order: of `27/2` and `28/1`, the second
 * is the partner of `28. Januar`, though the month of `27. Januar` would fit as well.
 */
export function wholes(source: Atom[], target: Atom[]): void {
  const open = new Map<string, Atom[][]>()
  for (const figure of grouped(target)) {
    const list = open.get(signature(figure))
    if (list) list.push(figure)
    else open.set(signature(figure), [figure])
  }
  if (open.size === 0) return
  const waiting = grouped(source)
  // Where one side says it more often, its place among the others decides, not the first one.
  const times = Map.groupBy(waiting, signature)
  for (const figure of waiting) {
    const key = signature(figure)
    const list = open.get(key)
    if (!list || list.length !== times.get(key)?.length) continue
    const partner = list[times.get(key)?.indexOf(figure) ?? 0]
    figure.forEach((atom, index) => {
      const to = partner?.[index]
      if (!to) return
      atom.match = to
      to.match = atom
    })
  }
}

/** The atoms of each figure that has several. */
function grouped(atoms: Atom[]): Atom[][] {
  const figures = new Map<number, Atom[]>()
  for (const atom of atoms) {
    const list = figures.get(atom.at)
    if (list) list.push(atom)
    else figures.set(atom.at, [atom])
  }
  return [...figures.values()].filter(list => list.length > 1)
}

function signature(figure: Atom[]): string {
  // `3-6` among other scores is one, though a rising pair looks like a range.
  const unitOf = ({ unit }: Atom): string => (unit === undefined || unit === 'score' ? '' : unit)
  return figure.map(atom => `${atom.role} ${atom.key} ${unitOf(atom)}`).join(', ')
}
