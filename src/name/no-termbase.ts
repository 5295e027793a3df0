import type { Termbase } from '../types.ts'

/** A termbase without concepts: one object, so that it is compiled once. */
export const noTermbase: Termbase = {}
