import type { NameSummary } from '../types.ts'
import { answer } from './answer.ts'

/** Whether the names of all articles answer all questions as before. */
export function isSame(names: NameSummary, seen: Readonly<Record<string, string>>): boolean {
  return Object.entries(seen).every(([question, before]) => answer(names, question) === before)
}
