import { languages } from './language/index.ts'

/** The languages that figures can be read in, as BCP 47 tags without region. */
export const knownLanguages: string[] = Object.keys(languages)
