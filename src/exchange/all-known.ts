import { hash } from '../util/hash.ts'
import { join } from './join.ts'
import { type Arrival, planImport, type Refusal, type Today } from './plan-import.ts'
import { resolveCodes } from './resolve-codes.ts'

/**
 * Whether what came back says nothing that the project does not know: nobody edited it since it was
 * exported, or all of it was imported.
 */
export function allKnown(arrivals: readonly Arrival[], articles: readonly Today[]): boolean {
  const { taken, refused } = planImport(arrivals, articles, false)
  return taken.length === 0 && refused.every(isUnedited)
}

/** A unit may have left its article; its translation then waits among the orphans. */
function isUnedited({ reason, item }: Refusal): boolean {
  if (reason !== 'unknown-unit' || !item.base) return false
  const target = resolveCodes(item.target, [])
  return target !== undefined && hash(join(target)) === item.base.target
}
