import type { Language } from '../types.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

/** The languages whose inflection of names is known, by their primary subtag. */
export const languages: Readonly<Record<string, Language>> = { de, en, vi }
