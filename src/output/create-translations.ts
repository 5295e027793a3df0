import { createInstance } from 'i18next'
import type { Settings, Unit } from '../types.ts'

/** The translations to publish: i18next, its namespaces are the articles. */
export interface Translations {
  /** Adds the texts of one article in one locale, by unit id. */
  set(locale: string, namespace: string, texts: ReadonlyMap<string, string>): void
  /**
   * The texts of an article's units: the locale's own, else its fallbacks'; without an entry where
   * there is none, and the source text stands.
   */
  getAll(locale: string, namespace: string, units: readonly Unit[]): Map<string, string>
}

/**
 * An i18next instance as the store of article texts, which it hands out to the letter: no
 * separators, no interpolation, no nesting.
 */
export function createTranslations({ targets, fallback }: Settings): Translations {
  const store = createInstance()
  store.init({
    initAsync: false,
    resources: {},
    fallbackLng: Object.fromEntries(targets.map(locale => [locale, fallback[locale] ?? []])),
    load: 'currentOnly',
    keySeparator: false,
    nsSeparator: false,
    pluralSeparator: '\u0000',
    contextSeparator: '\u0000',
    returnEmptyString: false,
    ignoreJSONStructure: false,
  })
  return {
    set(locale, namespace, texts) {
      store.addResourceBundle(locale, key(namespace), Object.fromEntries(texts))
    },
    getAll(locale, namespace, units) {
      const say = store.getFixedT(locale, key(namespace))
      return new Map(
        units.flatMap(({ id }): [string, string][] => {
          const text = say(id, { skipInterpolation: true, defaultValue: '' })
          return text === '' ? [] : [[id, text]]
        }),
      )
    },
  }
}

/** i18next keeps namespaces in plain objects, in which an article `__proto__` would be lost. */
function key(namespace: string): string {
  return `/${namespace}`
}
