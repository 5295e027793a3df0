import type { ExchangeBase, State } from '../types.ts'

const line = /^(?:stet: )?(\S+) (.+)#([a-z][a-z\d-]*) ([\da-f]{16}) ([a-z]+)$/m
const states: readonly State[] = ['new', 'draft', 'stale', 'translated', 'approved']

/** Finds the line of `base.ts` in what a file notes beside a unit; undefined where it is lost. */
export function readBase(notes: readonly string[]): ExchangeBase | undefined {
  for (const note of notes) {
    const [, locale = '', article = '', id = '', target = '', word] = line.exec(note.trim()) ?? []
    const state = states.find(known => known === word)
    if (state) return { locale, article, id, target, state }
  }
  return undefined
}
