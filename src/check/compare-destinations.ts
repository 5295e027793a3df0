import type { PairContext } from '../types.ts'
import { compareItems, type Difference } from './compare-items.ts'
import { type Destination, destinations } from './destinations.ts'
import { isLookalikeHost } from './is-lookalike-host.ts'
import { isScriptUrl } from './is-script-url.ts'

/** Which check a difference belongs to: one drift is one finding. */
export type DestinationFault = 'link-target' | 'no-lookalike-host' | 'no-script-url'

/**
 * The destinations that differ between the source and its translation and are the matter of one
 * check.
 *
 * @param map What the start of a destination becomes in the translation.
 */
export function compareDestinations(
  context: PairContext,
  check: DestinationFault,
  map?: Readonly<Record<string, string>>,
): Difference<Destination>[] {
  const { source, target } = context
  if (!target || (isPlain(source.markdown) && isPlain(target.markdown))) return []
  const found = compareItems(destinations(source, context, map), destinations(target, context))
  return found.filter(difference => faultOf(difference) === check)
}

/** Without any of these a text has no destination. */
function isPlain(markdown: string): boolean {
  return !/[[<@]|:\/\/|www\./i.test(markdown)
}

function faultOf({ target }: Difference<Destination>): DestinationFault {
  if (target && isScriptUrl(target.url)) return 'no-script-url'
  if (target && isLookalikeHost(target.url)) return 'no-lookalike-host'
  return 'link-target'
}
