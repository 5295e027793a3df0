/** A text of one of two documents, as far as it takes part in their alignment. */
export interface Alignable {
  /** Only texts of one kind can be the same. */
  type: string
  /** In characters. */
  length: number
}

/**
 * Which texts of two documents are the same, one to one and in order, as their indices: the most
 * likely alignment by their kinds and lengths alone (Gale and Church, 1993). Texts that were split,
 * joined, added or left out have no partner. What the texts say plays no part, and so nothing that
 * a check looks at.
 */
export function align(
  source: readonly Alignable[],
  target: readonly Alignable[],
): [number, number][] {
  const sum = (texts: readonly Alignable[]): number =>
    texts.reduce((total, { length }) => total + length, 0)
  const growth = sum(target) / Math.max(1, sum(source))
  // best[i][j]: the costs of the first i and j texts, and the step that led there.
  const best: { cost: number; step: Step | undefined }[][] = source.map(() => [])
  best.push([])
  best[0]?.push({ cost: 0, step: undefined })
  for (let i = 0; i <= source.length; i++) {
    const row = best[i] ?? []
    for (let j = i === 0 ? 1 : 0; j <= target.length; j++) {
      const ways = steps.flatMap(step => {
        const before = best[i - step.ours]?.[j - step.theirs]
        if (!before || i < step.ours || j < step.theirs) return []
        const ours = source.slice(i - step.ours, i)
        const theirs = target.slice(j - step.theirs, j)
        const cost = before.cost + step.cost + mismatch(ours, theirs, growth)
        return [{ cost, step }]
      })
      row[j] = ways.reduce((a, b) => (b.cost < a.cost ? b : a))
    }
  }
  return trace(best, source.length, target.length)
}

interface Step {
  ours: number
  theirs: number
  cost: number
}

/** Negative logarithms of how often texts have such partners. */
const steps: readonly Step[] = [
  { ours: 1, theirs: 1, cost: -Math.log(0.89) },
  { ours: 1, theirs: 0, cost: -Math.log(0.005) },
  { ours: 0, theirs: 1, cost: -Math.log(0.005) },
  { ours: 2, theirs: 1, cost: -Math.log(0.045) },
  { ours: 1, theirs: 2, cost: -Math.log(0.045) },
]

/** Variance of the length of a translation, for each character. */
const variance = 6.8

function mismatch(
  ours: readonly Alignable[],
  theirs: readonly Alignable[],
  growth: number,
): number {
  if (ours.length === 0 || theirs.length === 0) return 0
  const kinds = new Set([...ours, ...theirs].map(({ type }) => type))
  if (kinds.size > 1) return Number.POSITIVE_INFINITY
  const [from, to] = [ours, theirs].map(texts =>
    texts.reduce((total, { length }) => total + length, 0),
  ) as [number, number]
  const mean = (from + to / growth) / 2
  const far = Math.abs(to - from * growth) / Math.sqrt(variance * Math.max(1, mean))
  // As for a normal distribution, without what is the same for all.
  return (far * far) / 2
}

function trace(
  best: readonly (readonly { step: Step | undefined }[])[],
  i: number,
  j: number,
): [number, number][] {
  const result: [number, number][] = []
  for (let step = best[i]?.[j]?.step; step; step = best[i]?.[j]?.step) {
    i -= step.ours
    j -= step.theirs
    if (step.ours === 1 && step.theirs === 1) result.push([i, j])
  }
  return result.reverse()
}
