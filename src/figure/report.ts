import type { Drift } from '../types.ts'
import type { Atom } from './atom.ts'

/** Takes a drift between two atoms, unless one of their figures has been reported already. */
export type Report = (from: Atom | undefined, to: Atom | undefined, drift: Drift) => void
