import type { Fault } from '../types.ts'
import type { Outdated } from './outdated.ts'

/**
 * A fault that a change of the source made: it tells what the source said.
 *
 * @param plain Message key of a fault that is nothing but another value.
 */
export function outdatedFault(fault: Fault, { before }: Outdated, plain: string): Fault {
  return {
    ...fault,
    message: fault.message === plain ? 'outdated' : fault.message,
    note: before === undefined ? 'gone' : 'before',
    values: { ...fault.values, before: before ?? '' },
  }
}
