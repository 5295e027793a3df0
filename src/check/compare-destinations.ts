import type { Fault, PairContext } from '../types.ts'
import { compareItems } from './compare-items.ts'
import { destinationKey } from './destination-key.ts'
import { type Destination, destinations } from './destinations.ts'
import { isLookalikeHost } from './is-lookalike-host.ts'
import { isScriptUrl } from './is-script-url.ts'
import { itemFault } from './item-fault.ts'
import { itemFaults } from './item-faults.ts'
import { pagesInSource } from './pages-in-source.ts'

/** Which check a difference belongs to: one drift is one finding. */
export type DestinationFault = 'link-target' | 'no-lookalike-host' | 'no-script-url'

/**
 * The destinations that differ between the source and its translation and are the matter of one
 * check, as faults.
 *
 * @param map What the start of a destination becomes in the translation; without it the same page
 * under the locale's own name will do.
 */
export function compareDestinations(
  context: PairContext,
  check: DestinationFault,
  map?: Readonly<Record<string, string>>,
): Fault[] {
  const { source, target } = context
  if (!target || (isPlain(source.markdown) && isPlain(target.markdown))) return []
  const ours = destinations(source, context, map)
  const known = new Set(ours.map(({ key }) => key))
  const theirs = destinations(target, context).map(item => {
    const pages = map ? [] : pagesInSource(item.url, source, target)
    const keys = [item.key, ...pages.map(url => destinationKey(item.of, url))]
    return { ...item, key: keys.find(key => known.has(key)) ?? item.key }
  })
  const own = compareItems(ours, theirs).filter(({ target: other }) => faultOf(other) === check)
  const lost = own.filter(difference => !difference.target)
  return [
    ...own.flatMap(({ source: wanted, target: found }) =>
      found ? [changedFault(context, found, wanted)] : [],
    ),
    ...itemFaults(context, { source: ours, target: theirs }, lost),
  ]
}

/** Without any of these a text has no destination. */
function isPlain(markdown: string): boolean {
  return !/[[<@]|:\/\/|www\./i.test(markdown)
}

function faultOf(target: Destination | undefined): DestinationFault {
  if (target && isScriptUrl(target.url)) return 'no-script-url'
  if (target && isLookalikeHost(target.url)) return 'no-lookalike-host'
  return 'link-target'
}

/** A replacement is expected only where both sides write it in the same form. */
function changedFault(context: PairContext, target: Destination, source?: Destination): Fault {
  const { expected, ...fault } = itemFault(context, { ...(source && { source }), target })
  if (!expected || source?.form !== target.form) return fault
  return { ...fault, expected: expected.map(text => enclose(text, target, context)) }
}

/** In angle brackets where the destination would end too early without. */
function enclose(text: string, target: Destination, { pair }: PairContext): string {
  const isEnclosed = pair.target[target.start - 1] === '<'
  return isEnclosed || !/\s|^</.test(text) ? text : `<${text}>`
}
