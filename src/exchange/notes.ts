import type { ExchangeUnit } from '../types.ts'
import { base } from './base.ts'

/** What a file tells translators beside a unit, and what it keeps for the way back. */
export interface Note {
  category: 'note' | 'place' | 'before' | 'after' | 'previous' | 'stet'
  text: string
}

/** The notes of a unit: the article's own, its place, its neighbours, the older source, its base. */
export function notes(unit: ExchangeUnit): Note[] {
  const all: [Note['category'], string | undefined][] = [
    ['note', unit.note],
    ['place', `${unit.path}:${unit.line}`],
    ['before', unit.before],
    ['after', unit.after],
    ['previous', unit.previous],
    ['stet', base(unit.base)],
  ]
  return all.flatMap(([category, text]) => (text ? { category, text } : []))
}
