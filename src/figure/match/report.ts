import type { Drift } from '../../types.ts'
import type { Atom } from './atom.ts'

/** Takes a drift between atoms of the two sides, unless one of their figures has one already. */
export type Report = (from: Atom[], to: Atom[], drift: Drift) => void
