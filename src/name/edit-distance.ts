/**
 * How many letters one must insert, delete, replace or swap with their neighbour to make `a` into
 * `b` (optimal string alignment), or `limit + 1` where it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  const columns = b.length + 1
  let twoAbove = new Array<number>(columns).fill(0)
  let above = Array.from({ length: columns }, (_, column) => column)
  let current = new Array<number>(columns).fill(0)
  for (let row = 1; row <= a.length; row += 1) {
    current[0] = row
    let least = row
    for (let column = 1; column < columns; column += 1) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (!same && row > 1 && column > 1 && swapped) {
        cost = Math.min(cost, (twoAbove[column - 2] ?? 0) + 1)
      }
      current[column] = cost
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    ;[twoAbove, above, current] = [above, current, twoAbove]
  }
  return Math.min(above[columns - 1] ?? 0, limit + 1)
}
