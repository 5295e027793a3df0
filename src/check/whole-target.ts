import type { PairContext, Place } from '../types.ts'
import { placeInTarget } from './place-in-target.ts'

/** A translation as a whole. */
export function wholeTarget(context: PairContext): Place {
  return placeInTarget(context, { start: 0, end: context.pair.target.length })
}
