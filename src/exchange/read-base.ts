import type { State } from '../types.ts'

/** What the base of a unit says. */
export interface Base {
  /** Hash of the translation. */
  target: string
  state: State
}

const states: readonly State[] = ['new', 'draft', 'stale', 'translated', 'approved']

/** Reads what `base.ts` writes; undefined where it is something else. */
export function readBase(text: string | undefined): Base | undefined {
  const [, target, word] = /^([\da-f]{16}) ([a-z]+)$/.exec(text?.trim() ?? '') ?? []
  const state = states.find(known => known === word)
  return target !== undefined && state !== undefined ? { target, state } : undefined
}
