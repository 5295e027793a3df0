import type { Figure } from '../../types.ts'
import { type Rational, rational } from '../amount/rational.ts'
import { spell } from '../spell/spell.ts'
import type { Detail, Language, Like } from '../types.ts'

/** The number of a figure, with its scale word and both ends of a range; without its unit. */
export function writeNumber(
  figure: Figure,
  language: Language,
  likeText: string | undefined,
  like?: Like,
): string {
  if (figure.vague) return vagueText(figure, language, likeText)
  const likeDetail = detailOf(like?.figure)
  const own = detailOf(figure)
  const scale = Math.max(likeDetail?.scale ?? own?.scale ?? 0, 0)
  const words = likeDetail ? !likeDetail.digits : own ? !own.digits : false
  const one = (text: string): string => {
    const value = rational.parse(text)
    const fraction = fractionText(value, figure, language)
    if (fraction) return fraction
    const wordy = words && isSmall(value) && !figure.unit?.match(/^[A-Z]{3}$/)
    const spelt = wordy ? spelling(value, figure, language) : undefined
    return spelt ?? scaledText(value, scale, language)
  }
  const lower = figure.value === null ? '' : one(figure.value)
  if (typeof figure.to !== 'string') return lower
  const mark = likeText ? /\s?[–-]\s?|:/.exec(likeText)?.[0] : undefined
  const score = figure.unit === 'score' ? ':' : ` ${language.style.rangeTo} `
  const joint = mark ?? score
  return `${lower}${joint}${one(figure.to)}`
}

function detailOf(figure: Figure | undefined): Detail | undefined {
  return figure && 'detail' in figure ? (figure.detail as Detail) : undefined
}

/** `two thirds`: a proper fraction that is no decimal, or was said as a fraction. */
function fractionText({ n, d }: Rational, figure: Figure, language: Language): string | undefined {
  const { data, style, part } = language
  const said = detailOf(figure)?.digits === false || rational.format({ n, d }).includes('/')
  if (!said || figure.unit || n <= 0n || n >= d || d > 100n) return undefined
  if (n === 1n && d === 2n) return style.half
  const set = '%spellout-cardinal' in data.rules ? '%spellout-cardinal' : '%spellout-numbering'
  const parts = spell(data.rules, set, n)
  const ordinal = spell(data.rules, '%spellout-ordinal', d)
  const word = part?.[`1/${d}`]?.split('|')[0]
  return parts && ordinal ? style.fraction(parts, d, word, ordinal) : undefined
}

function isSmall({ n, d }: Rational): boolean {
  return d === 1n && n >= 0n && n <= 100n
}

function spelling(value: Rational, figure: Figure, language: Language): string | undefined {
  if (figure.kind === 'ordinal') return spell(language.data.rules, '%spellout-ordinal', value.n)
  const sets = ['%spellout-cardinal', '%spellout-numbering']
  const set = sets.find(name => name in language.data.rules)
  return set ? spell(language.data.rules, set, value.n) : undefined
}

function scaledText(value: Rational, scale: number, language: Language): string {
  const negative = value.n < 0n
  const size = negative ? { n: -value.n, d: value.d } : value
  const sign = negative ? '-' : ''
  const powers = scale >= 3 ? [12, 9, 6, ...(scale === 3 ? [3] : [])] : []
  for (const power of powers) {
    const words = language.data.scales[power]?.map(word => word.trim())
    if (!words || rational.compare(size, rational.power(power)) < 0) continue
    const mantissa = rational.divide(size, rational.power(power))
    if (100_000n % mantissa.d !== 0n) break
    const plural = mantissa.n === mantissa.d ? words[0] : plain(words)
    return `${sign}${digitText(mantissa, language)} ${plural}`
  }
  return sign + digitText(size, language)
}

/** The plural where a scale word has one: the second of two words of one stem. */
function plain(words: string[]): string {
  const [first = '', second = ''] = words
  return second.length > 2 && !second.endsWith('.') && second.startsWith(first.slice(0, 4))
    ? second
    : first
}

/** Grouped digits with the language's decimal mark; fractions stay fractions. */
function digitText(value: Rational, language: Language): string {
  const text = rational.format(value)
  if (text.includes('/')) return text
  const [whole = '', places] = text.split('.')
  const { group, decimal } = language.data
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  return places === undefined ? grouped : `${grouped}${decimal}${places}`
}

function vagueText(figure: Figure, language: Language, likeText?: string): string {
  const value = figure.value ?? '0'
  const few = fewWord(language, likeText)
  const magnitude = few ? magnitudeText(value, language) : undefined
  if (few && magnitude) return `${few} ${magnitude}`
  const known = language.style.vague[value] ?? language.vague?.[Number(value)]?.split('|')[0]
  if (known) return known
  return scaledText(rational.parse(value), 3, language)
}

/** The `a few`, `vài` that a text begins with. */
function fewWord(language: Language, text = ''): string | undefined {
  const words = language.few?.split('|').filter(word => text.toLowerCase().startsWith(`${word} `))
  return words?.sort((a, b) => b.length - a.length)[0]
}

/** A power of ten in scale words: `hundred million`, `trăm triệu`. */
function magnitudeText(value: string, language: Language): string | undefined {
  if (!/^10+$/.test(value)) return undefined
  let power = value.length - 1
  const words: string[] = []
  for (const step of [12, 9, 6, 3, 2, 1]) {
    const word = language.data.scales[step]?.[0]?.trim() ?? language.scale?.[step]?.split('|')[0]
    if (word === undefined || step > power) continue
    words.unshift(word)
    power -= step
  }
  return power === 0 ? words.join(' ') : undefined
}
