import { memo } from './memo.ts'

/** The language of a locale, `pt` of `pt-BR`. Throws a RangeError for what is no language tag. */
export const primaryLanguage: (locale: string) => string = memo(locale => {
  try {
    return new Intl.Locale(locale).language
  } catch (cause) {
    const expected = 'a language tag such as `de` or `pt-BR`'
    throw new RangeError(`Cannot read names in \`${locale}\`, expected ${expected}`, { cause })
  }
}, 1000)
