import type { Figure } from '../../types.ts'
import { symbols } from '../language/measure/symbols.ts'
import type { Language, Like } from '../types.ts'

/** A number with its unit, currency or percent sign, in the language's usual order. */
export function writeUnit(
  figure: Figure,
  language: Language,
  tag: string,
  number: string,
  like?: Like,
): string {
  const { style } = language
  if (figure.kind === 'ordinal') return ordinal(figure, language, number)
  const { unit } = figure
  if (unit === undefined || unit === 'score') return number
  if (unit === 'percent') {
    const word = like ? /\p{L}/u.test(like.text) && !like.text.includes('%') : false
    return word ? `${number} ${style.percentWord}` : `${number}${style.percentSpace}%`
  }
  if (unit === 'percentage-point') return `${number} ${style.percentagePointWord}`
  if (unit === 'permille') return `${number}${style.percentSpace}‰`
  if (unit === 'multiple') return multipleText(figure, language, number, like)
  if (/^[A-Z]{3}$/.test(unit)) return money(figure, language, tag, number)
  return `${number} ${unitWord(figure, language, like)}`
}

function money(figure: Figure, language: Language, tag: string, number: string): string {
  const { style, data } = language
  const code = figure.unit ?? ''
  const narrow = data.currencies[code]?.find(word => !/\p{L}/u.test(word))
  if (style.currencyBefore && narrow && !figure.vague) {
    return number.startsWith('-') ? `-${narrow}${number.slice(1)}` : `${narrow}${number}`
  }
  if (style.currencyCodes) return `${number} ${code}`
  const overlay = language.currency?.[code]?.split('|')
  const plural = figure.vague || figure.value !== '1'
  const named = style.currencyBefore && plural ? overlay?.[1] : overlay?.[0]
  const name = named ?? new Intl.DisplayNames(tag, { type: 'currency' }).of(code) ?? code
  const of = figure.vague && style.vagueOf ? ` ${style.vagueOf} ` : ' '
  return `${number}${of}${name}`
}

function unitWord(figure: Figure, language: Language, like?: Like): string {
  const { unit = '' } = figure
  const forms =
    language.data.units[unit] ??
    language.unit?.[unit]?.split('|') ??
    Object.entries(symbols)
      .find(([id]) => id === unit)?.[1]
      .split('|') ??
    []
  // `16 TB` is replaced by `16 GB`, not by `16 gigabytes`.
  const said = like ? /\P{L}(\p{L}+)$/u.exec(like.text)?.[1] : undefined
  const symbol = said && said.length <= 3 ? forms.find(form => form.length <= 3) : undefined
  if (symbol) return symbol
  const [first = figure.unit ?? '', second] = forms
  const one = figure.value === '1' && figure.to === undefined
  const plural = second && second.length > 2 && second.slice(0, 2) === first.slice(0, 2)
  return !one && plural ? second : first
}

function ordinal(figure: Figure, language: Language, number: string): string {
  if (/\p{L}/u.test(number)) return number
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(Number(figure.value ?? 0))
  return language.style.ordinal(number, rule)
}

/** `verdreifachte` beside `verdoppelte`, `gấp ba` beside `gấp đôi`: the word that is most alike. */
function multipleText(figure: Figure, language: Language, number: string, like?: Like): string {
  const { style, multiple = {} } = language
  const words = multiple[figure.value ?? '']?.split('|') ?? []
  const spoken = like !== undefined && !/\d/.test(like.text)
  const text = like?.text.toLowerCase() ?? ''
  const known = Object.values(multiple).some(list => list.split('|').includes(text))
  const best = words.sort((a, b) => alike(b, text) - alike(a, text))[0]
  if (spoken && known && best) return best
  return `${number}${/\p{L}$/u.test(number) ? style.multiple.replace('-', '') : style.multiple}`
}

/** How many letters two words share at their ends. */
function alike(word: string, other: string): number {
  const least = Math.min(word.length, other.length)
  let head = 0
  while (head < least && word.charAt(head) === other.charAt(head)) head += 1
  let tail = 0
  while (
    tail < least &&
    word.charAt(word.length - 1 - tail) === other.charAt(other.length - 1 - tail)
  )
    tail += 1
  return head + tail
}
