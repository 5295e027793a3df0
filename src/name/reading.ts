import { cognate } from './cognate.ts'
import { fold } from './fold.ts'
import { isAgreed } from './is-agreed.ts'
import { keeps } from './keeps.ts'
import { languageOf } from './language-of.ts'
import { lazy } from './lazy.ts'
import type { Look } from './look-of.ts'
import { looksOf } from './looks-of.ts'
import type { Language, Side, Summary, Word } from './types.ts'
import { words } from './words.ts'

/** A text read for names that nobody listed. */
export interface Reading {
  text: string
  locale: string
  language: Language
  words: Word[]
  /** `fold`ed words. */
  folded: string[]
  /** Where each folded word stands first. */
  places: () => ReadonlyMap<string, number>
  /** For each word: part of a known name, surely a name, perhaps one, none. */
  looks: (Look | 'covered')[]
  /** Every folded word with the bases it may be inflected from. */
  keys: ReadonlySet<string>
  /** The folded words that belong to no known name. */
  loose: () => ReadonlySet<string>
  /** What `cognate` makes of the words with a capital or in small letters. */
  cognates: () => ReadonlySet<string>
  /** The first letters of the words with a capital. */
  initials: () => string
  /** `cognates`, sorted. */
  sortedCognates: () => readonly string[]
  /** `keys`, sorted, to find what a word is the start of. */
  sorted: () => readonly string[]
}

/** What else shows that a word is a name. */
interface Evidence {
  summary?: Summary | undefined
  /** The same text in other languages. */
  kept: () => readonly Reading[]
}

/** Reads a text. Words that the rest of the corpus keeps, or another language, are names. */
export function reading(side: Side, evidence?: Evidence): Reading {
  const { text, language: locale } = side
  const textWords = words(text)
  const language = languageOf(locale)
  const folded = textWords.map(word => fold(word.text))
  const keys = new Set<string>()
  textWords.forEach((word, index) => {
    const key = folded[index] ?? ''
    keys.add(key)
    const even = key.length === word.text.length
    for (const length of language.bases(word.text, true)) {
      keys.add(even ? key.slice(0, length) : fold(word.text.slice(0, length)))
    }
  })
  const parts = partsOfPlaces(textWords, language)
  for (const part of parts) keys.add(part)
  for (const key of joined(textWords, folded, language)) keys.add(key)
  const byLook = looksOf(textWords, locale)
  const spans = side.names
  let next = 0
  const looks = textWords.map((word, index): Look | 'covered' => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1
    const span = spans[next]
    if (span !== undefined && span.start < word.end) return 'covered'
    const look = byLook[index] ?? 'plain'
    if (look !== 'capital' || evidence === undefined) return look
    const agreed = evidence.summary && isAgreed(word, language, evidence.summary)
    return agreed || evidence.kept().some(other => keeps(other, word, language)) ? 'name' : look
  })
  const cognates = lazy(() => new Set([...folded, ...parts].map(cognate)))
  return {
    text,
    locale,
    language,
    words: textWords,
    folded,
    looks,
    keys,
    places: lazy(
      () => new Map(folded.map((key, index): [string, number] => [key, index]).reverse()),
    ),
    loose: lazy(() => new Set(folded.filter((_, index) => looks[index] !== 'covered'))),
    initials: lazy(() =>
      textWords
        .filter(word => /^\p{Lu}\p{Ll}/u.test(word.text))
        .map(word => word.text.charAt(0))
        .join(''),
    ),
    cognates,
    sortedCognates: lazy(() => [...cognates()].sort()),
    sorted: lazy(() => [...keys].sort()),
  }
}

/** `kaliforniens` of `Südkaliforniens`, folded. */
function partsOfPlaces(textWords: readonly Word[], { sides }: Language): string[] {
  if (sides === undefined) return []
  return textWords.flatMap(({ key, small }) => {
    const part = small ? key : key.replace(sides, '')
    return part.length > 3 && part !== key ? [fold(part)] : []
  })
}

/** `Sài Gòn` may be `Saigon`, `A 7` `A7` and `U-23` `U23`. */
function joined(
  textWords: readonly Word[],
  folded: readonly string[],
  { joinsSyllables, isWord }: Language,
): string[] {
  return textWords.flatMap((word, index) => {
    const next = textWords[index + 1]
    if (next === undefined || next.gap !== '' || !/^\p{Lu}/u.test(word.text)) return []
    const isCode = word.text.length < 4 && /^\p{N}+$/u.test(next.text)
    const isName =
      joinsSyllables === true && /^\p{Lu}/u.test(next.text) && isWord?.(word.key) === true
    return isCode || isName ? [`${folded[index]}${folded[index + 1]}`] : []
  })
}
