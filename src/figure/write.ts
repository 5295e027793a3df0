import type { Figure } from '../types.ts'
import { body } from './match/body.ts'
import { findLanguage } from './scan/find-language.ts'
import type { DetailedFigure, Like } from './types.ts'
import { romanNumeral } from './write/roman-numeral.ts'
import { writeDate } from './write/write-date.ts'
import { writeLength } from './write/write-length.ts'
import { writeNumber } from './write/write-number.ts'
import { writeTime } from './write/write-time.ts'
import { writeUnit } from './write/write-unit.ts'

/**
 * A figure in the notation of a language. With `like`, a figure of that language and its text
 * without the bound word, in its style: digits or words, sign or word, its spaces; the bound is
 * then left out. Without, in the language's usual style with the bound word.
 */
export function write(figure: Figure, language: string, like?: Like): string {
  const { lexicon, dateOrder } = findLanguage(language)
  const { style } = lexicon.language
  if (like) return bare(figure, language, like)
  const word = figure.bound === 'exact' ? undefined : style.bound[figure.bound]
  const text = bare(figure, language)
  return word ? `${word} ${text}` : text

  function bare(figure: Figure, language: string, like?: Like): string {
    if (figure.kind === 'ordinal' && like?.figure.kind === 'number') {
      return bare({ ...figure, kind: 'number' }, language, like)
    }
    const numeral = like && figure.value && romanNumeral(figure.value, like.text)
    if (numeral) return numeral
    const age = like && ageLike(figure, like)
    if (age) return bare(age, language, like)
    if (figure.kind === 'date') return writeDate(figure, lexicon.language, dateOrder, like)
    if (figure.kind === 'time') return writeTime(figure, lexicon.language, like)
    const length = like && writeLength(figure, lexicon.decimal, like)
    if (length !== undefined) return length
    const [prefix, suffix] = affixes(figure, like)
    const number = writeNumber(figure, lexicon.language, numberText(like), like)
    if (prefix !== undefined && suffix !== undefined) return prefix + number + suffix
    return writeUnit(figure, lexicon.language, language, number, like)
  }
}

/** `forties` beside `fifties`, `forty` beside `fifty`: an age by its tens is both. */
function ageLike({ kind, value, date, ...rest }: Figure, like: Like): Figure | undefined {
  const tens = like.figure.date?.decade
  if (kind === 'number' && tens !== undefined && tens < 100 && /^[2-9]0$/.test(value ?? '')) {
    return { ...rest, kind: 'date', value: null, date: { decade: Number(value) } }
  }
  const { decade = 100 } = date ?? {}
  if (decade >= 100 || like.figure.kind !== 'number') return undefined
  return { ...rest, kind: 'number', value: String(decade) }
}

/** What stands around the number of `like`, where it fits the figure. */
function affixes(figure: Figure, like?: Like): [string?, string?] {
  if (!like || !('detail' in like.figure)) return []
  const { unit, kind } = like.figure
  const kept = figure.unit === undefined && (kind === 'money' || kind === 'measure')
  if (!kept && (unit !== figure.unit || kind !== figure.kind)) return []
  if (figure.kind === 'ordinal') return []
  // `verdoppelte` is one word for the number and its unit.
  if (figure.unit === 'multiple' && !(like.figure as DetailedFigure).detail.digits) return []
  const { start, end } = numberSpan(like)
  // `two hours and 50 minutes`: the units are among the numbers.
  if (kind === 'measure' && start === 0 && end === like.text.length) return []
  return [like.text.slice(0, start), like.text.slice(end)]
}

function numberText(like?: Like): string | undefined {
  if (!like || !('detail' in like.figure)) return undefined
  const { start, end } = numberSpan(like)
  return like.text.slice(start, end)
}

function numberSpan({ figure }: Like): { start: number; end: number } {
  const detailed = figure as DetailedFigure
  const shift = body(detailed).start - figure.start
  return { start: detailed.detail.number.start - shift, end: detailed.detail.number.end - shift }
}
