import type { KnownLanguage } from '../known-languages.ts'
import type { Language } from '../types.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

/**
 * The languages that figures are read in in full. To add one: name it in `compile/index.ts`, run
 * `npm run data`, and write `<language>.ts` beside this file with its table and as much of
 * `Language` as it needs (start from the smallest of those here); then name it below and in
 * `../known-languages.ts`. Languages without a file are read at base level, from their table alone.
 */
export const languages: Record<KnownLanguage, Language> = { de, en, vi }
