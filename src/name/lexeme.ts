import { cognate } from './cognate.ts'
import { fold } from './fold.ts'
import { givenNames } from './given-names.ts'
import { lettersIn } from './letters-in.ts'
import { lookAlone } from './look-alone.ts'
import { placeWords } from './place-words.ts'
import { sliceMemo } from './slice-memo.ts'
import type { Language, Lexeme } from './types.ts'

/** What words are in a language, wherever they stand: looked up once for each way to write one. */
export function lexeme(language: Language): Lexemes {
  const known = all.get(language)
  if (known !== undefined) return known
  const made = sliceMemo((written: string) => make(written, language))
  all.set(language, made)
  return made
}

type Lexemes = (text: string, start: number, end: number, hash: number) => Lexeme

const all = new WeakMap<Language, Lexemes>()

function make(written: string, language: Language): Lexeme {
  const plain = written.replaceAll('.', '')
  const text = ascii.test(plain) ? plain : plain.normalize('NFC')
  const key = text.toLowerCase()
  const folded = fold(text)
  const shorter = language.bases(text, true)
  const even = folded.length === text.length
  const keys = [
    folded,
    ...shorter.map(length => (even ? folded.slice(0, length) : fold(text.slice(0, length)))),
  ]
  const small = key === text && !/\p{N}/u.test(text)
  const proper = /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?$/u.test(text)
  const title = language.titles.includes(key)
  // What each word is asked for comes first.
  return {
    text,
    key,
    folded,
    small,
    high: /^\p{Lu}/u.test(text),
    alone: small ? 'never' : lookAlone(text, key, language),
    begun: undefined,
    bare: language.lacksMarks?.(key) === true,
    keys,
    cognate: cognate(folded),
    letters: lettersIn(folded),
    known: undefined,
    // An English plural may have been kept: `Habitats`.
    likes: keys.flatMap(base => (base.length > 4 ? [base, otherNumber(base)] : [base])),
    bases: shorter,
    proper,
    mixed: /\p{Ll}\p{Lu}/u.test(text),
    loud: /^\p{Lu}{2,}$/u.test(text),
    title,
    given: givenNames.has(key),
    person: proper && !title && !placeWords.has(key) && !byname.test(text),
    strange: !small && language.isStrange?.(text) === true,
    endings: undefined,
    begunElsewhere: [],
  }
}

const ascii = /^[\0-\x7f]*$/u

/** `Friedrich Đại đế` is Frederick the Great. */
const byname = /^(?:Đại|Đệ)$/u

function otherNumber(base: string): string {
  return base.endsWith('s') ? base.slice(0, -1) : `${base}s`
}
