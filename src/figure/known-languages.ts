import { languages } from './language/index.ts'

/** The languages that are read in full, as BCP 47 tags without region. */
export const knownLanguages: string[] = Object.keys(languages)
