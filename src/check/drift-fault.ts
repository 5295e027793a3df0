import { markdownSpan } from '../markdown/index.ts'
import type { Drift, Fault, PairContext, UnitReading } from '../types.ts'
import { placeInSource } from './place-in-source.ts'
import { placeInTarget } from './place-in-target.ts'

/** A drift that a library found in the prose, as a fault with its places in the files. */
export function driftFault(context: PairContext, target: UnitReading, drift: Drift): Fault {
  const { source } = context
  const span = markdownSpan(target.prose, drift.target)
  const actual = target.markdown.slice(span.start, span.end)
  const said = drift.source && source.text.slice(drift.source.start, drift.source.end)
  return {
    message: drift.message,
    severity: drift.severity,
    values: { source: said ?? '', ...drift.values },
    place: placeInTarget(context, span),
    cause: drift.source
      ? placeInSource(context, markdownSpan(source.prose, drift.source))
      : undefined,
    ...(actual === '' ? {} : { actual }),
    expected: drift.expected,
  }
}
