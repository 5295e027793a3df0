/** A language that is read in full. */
export type KnownLanguage = 'de' | 'en' | 'vi'

/** The languages that are read in full, as BCP 47 tags without region. */
export const knownLanguages: KnownLanguage[] = ['de', 'en', 'vi']
