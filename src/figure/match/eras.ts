import type { Span } from '../../types.ts'
import { escapePattern } from '../../util/escape-pattern.ts'
import { findLanguage } from '../scan/find-language.ts'
import type { DetailedFigure, Side } from '../types.ts'
import type { Atom } from './atom.ts'
import { body } from './body.ts'
import type { Report } from './report.ts'

/**
 * Reports a year or century before Christ that is none in the target, or the other way round. One
 * era may be said for several years (`490 und 480 v. Chr.`), so it is lost only where the target
 * names it nowhere.
 */
export function eras(source: Side, target: Side, left: Atom[], report: Report): void {
  const [here, there] = [erasOf(source.language), erasOf(target.language)]
  if (!here || !there) return
  const [from, to] = [here.any.test(source.text), there.any.test(target.text)]
  if (!from && !to) return
  for (const atom of left) {
    const { match, figure } = atom
    if (!match || !isOfEra(atom)) continue
    const [said, saying] = [beside(here, source, figure), beside(there, target, match.figure)]
    if ((said?.before ?? false) === (saying?.before ?? false)) continue
    if (!saying && there.before.test(target.text)) continue
    if (!said && here.before.test(source.text)) continue
    report([atom], [match], {
      message: 'era-changed',
      severity: 'error',
      source: { start: figure.start, end: said?.end ?? figure.end },
      ...cure(there, target, match.figure, said?.before === true, saying),
      values: {
        source: source.text.slice(figure.start, said?.end ?? figure.end),
        actual: target.text.slice(match.figure.start, saying?.end ?? match.figure.end),
      },
    })
  }
}

interface Eras {
  any: RegExp
  before: RegExp
  /** Right behind a figure. */
  behind: RegExp
  /** Right before one: `AD 14`. */
  ahead: RegExp
  isBefore: (word: string) => boolean
  /** The usual words: before Christ and after. */
  words: [before: string, after: string]
}

const known = new Map<string, Eras | undefined>()

function erasOf(tag: string): Eras | undefined {
  if (!known.has(tag)) known.set(tag, compile(tag))
  return known.get(tag)
}

function compile(tag: string): Eras | undefined {
  const { era } = findLanguage(tag).lexicon.language
  if (!era) return undefined
  const [before, after] = [era.before.split('|'), era.after.split('|')]
  const anyOf = (words: string[]): string => {
    const longest = [...words].sort((a, b) => b.length - a.length)
    const escaped = longest.map(word => escapePattern(word).replaceAll(' ', '\\s?'))
    return `(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`
  }
  const any = anyOf([...before, ...after])
  const flat = (word: string): string => word.replace(/\s/g, '')
  const firsts = new Set(before.map(flat))
  return {
    any: new RegExp(any, 'u'),
    before: new RegExp(anyOf(before), 'u'),
    behind: new RegExp(`^[\\s(]{0,2}(${any})`, 'u'),
    ahead: new RegExp(`(${any})\\s?$`, 'u'),
    isBefore: word => firsts.has(flat(word)),
    words: [before[0] ?? '', after[0] ?? ''],
  }
}

/** What can have an era: years, centuries, and numbers that may be years. */
function isOfEra({ role, unit, figure }: Atom): boolean {
  return (
    role === 'year' || role === 'century' || (role !== 'month' && !unit && figure.detail.digits)
  )
}

interface Era extends Span {
  before: boolean
}

function beside(eras: Eras, { text }: Side, { start, end }: DetailedFigure): Era | undefined {
  const behind = eras.behind.exec(text.slice(end, end + 30))
  if (behind?.[1] !== undefined) {
    const last = end + behind[0].length
    return { before: eras.isBefore(behind[1]), start: last - behind[1].length, end: last }
  }
  const word = eras.ahead.exec(text.slice(Math.max(0, start - 25), start))?.[1]
  if (word === undefined) return undefined
  const first = text.lastIndexOf(word, start)
  return { before: eras.isBefore(word), start: first, end: first + word.length }
}

function cure(
  { words }: Eras,
  { text }: Side,
  figure: DetailedFigure,
  before: boolean,
  saying: Era | undefined,
): { target: Span; expected: string[] } {
  const [word = ''] = before ? words : words.slice(1)
  if (saying) {
    const { start, end } = saying
    return { target: { start, end }, expected: [word] }
  }
  const place = body(figure)
  return { target: place, expected: [`${text.slice(place.start, place.end)} ${word}`] }
}
