import de from './de.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import vi from './vi.json' with { type: 'json' }

/** stet's own words, one file a language. */
export const messages: Record<string, Record<string, string>> = { de, en, vi }
