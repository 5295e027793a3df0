import { memo } from './memo.ts'

/** What a table by language has for a locale: `en` is `en-US`, and `en-GB` another. */
export function tableOf<Value>(
  table: Readonly<Record<string, Value>>,
  locale: string,
): Value | undefined {
  const language = Object.hasOwn(table, locale) ? locale : shortest(locale)
  return Object.hasOwn(table, language) ? table[language] : undefined
}

const shortest: (locale: string) => string = memo(
  locale => new Intl.Locale(locale).minimize().toString(),
  1000,
)
