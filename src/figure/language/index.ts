import type { Language } from '../types.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

/** Every language that figures can be read in. */
export const languages: Record<'de' | 'en' | 'vi', Language> = { de, en, vi }
