import { memo } from './memo.ts'

/**
 * What words of one origin share in the spellings of European languages, of a `fold`ed word:
 * letters that stand for one sound are one, and the endings of lands, peoples and adjectives are
 * gone. `Katalonien` and `Catalonia` give the same.
 */
export const cognate: (word: string) => string = memo(word => {
  let key = word
  for (const [pattern, replacement] of sounds) key = key.replace(pattern, replacement)
  return key.length > 4 ? key.replace(endings, '') : key
})

const sounds: readonly (readonly [RegExp, string])[] = [
  // `Dschibuti`, `Djibouti`.
  [/dsch|dzh|dj/gu, 'j'],
  // `Schukow`, `Zhukov`; `Charkiw`, `Kharkiv`.
  [/tsch|tch|sch|sh|ch|zh|kh/gu, 'c'],
  // `ck` stays: to lose its `c` is a slip.
  [/c(?=k)/gu, 'q'],
  [/[kc]/gu, 'k'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/v/gu, 'w'],
  // `Huthi`, `Houthi`.
  [/ou/gu, 'u'],
  // `Latakiya`, `Latakia`.
  [/iy(?=[aeo])/gu, 'i'],
  [/[yj]/gu, 'i'],
  // `Donezk`, `Donetsk`; `Solschenizyn`, `Solzhenitsyn`.
  [/ts(?=k|in)/gu, 's'],
  [/z/gu, 's'],
  [/x/gu, 'ks'],
  // `Jableh`, `Dschabla`.
  [/eh$/u, 'a'],
  // `Müller` may be `Mueller`.
  [/([aou])e/gu, '$1'],
  [/i{2,}$/u, 'i'],
]

const endings = /(?:ie?n|ien[s]?|ian[s]?|ia|isk(?:e[mnrs]?)?|iken?|ika?l?|en?)$/u
