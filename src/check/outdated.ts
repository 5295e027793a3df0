import { labels } from '../markdown/index.ts'
import type { Drift, PairContext, Reading, Span } from '../types.ts'
import { readUnit } from './read-unit.ts'

/** A figure or name of the target that was right before the source changed. */
export interface Outdated {
  /** What the older source said; undefined where the source says nothing of the kind any more. */
  before: string | undefined
}

/**
 * A way to ask whether a drift is one that a change of the source made, the target being as it was.
 *
 * @param compare Finds the drifts of the kind.
 */
export function outdated(
  { pair, settings, article, termbase, source }: PairContext,
  target: Reading,
  compare: (source: Reading, target: Reading) => Drift[],
): (drift: Drift) => Outdated | undefined {
  const { state, previous } = pair
  if (state !== 'stale' || previous === undefined) return () => undefined
  const old = readUnit(settings.sourceLocale, previous, labels(article.tree), termbase)
  const wrongThen = compare(old, target)
  const changes = compare(old, source)
  return drift => {
    const isNamed = drift.target.start < drift.target.end
    if (!isNamed || wrongThen.some(then => overlap(then.target, drift.target))) return undefined
    const said = drift.source
    const change = changes.find(({ target: now }) => said && overlap(now, said))
    if (said && !change) return undefined
    const span = change?.source
    return { before: span ? old.text.slice(span.start, span.end) : undefined }
  }
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
