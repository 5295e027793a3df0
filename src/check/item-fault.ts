import type { Fault, PairContext } from '../types.ts'
import type { Difference, Item } from './compare-items.ts'
import { placeInSource } from './place-in-source.ts'
import { placeInTarget } from './place-in-target.ts'

/** Things that a translation lost, and the offset in it where they belong. */
export interface Lost {
  lost: readonly Item[]
  at: number
}

/**
 * A thing that differs, as a fault with the message `changed` or `added`, or things that are lost,
 * with the message `missing`; the message has the source's text as `source`.
 */
export function itemFault(context: PairContext, difference: Difference<Item> | Lost): Fault {
  if ('lost' in difference) return lostFault(context, difference)
  const { source, target } = difference
  return {
    message: source ? 'changed' : 'added',
    values: { source: source?.text ?? '' },
    place: placeInTarget(context, target),
    cause: source && placeInSource(context, source),
    ...(target ? { actual: target.text } : {}),
    ...(source ? { expected: [source.text] } : {}),
  }
}

/** The cure keeps the space that the source has between its text and the first of the things. */
function lostFault(context: PairContext, { lost, at }: Lost): Fault {
  const text = context.pair.unit.text
  const [first] = lost
  if (!first) throw new Error('Nothing is lost.')
  const spans = lost.map(({ start, end, whole = { start, end } }) => whole)
  const cure = spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  const [before = ''] = /\s*$/.exec(text.slice(0, spans[0]?.start)) ?? []
  const [behind = ''] = /^\s*/.exec(text.slice(spans.at(-1)?.end)) ?? []
  const kinds = new Set(lost.map(({ kind }) => kind))
  return {
    message: 'missing',
    values: { source: lost.map(item => item.text).join('`, `') },
    place: placeInTarget(context, { start: at, end: at }),
    cause: placeInSource(context, first),
    expected: [at === 0 ? cure + behind : before + cure],
    ...(kinds.size === 1 && first.kind !== undefined ? { alike: first.kind } : {}),
  }
}
