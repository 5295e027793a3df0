import tags from './language/data/base-tags.json' with { type: 'json' }

/** The languages that are read at base level, from their CLDR table alone. */
export const baseLanguages: string[] = tags
