import type { Span } from '../../types.ts'
import type { Side } from '../types.ts'
import type { Report } from './report.ts'

/**
 * Abbreviations of time zones by the zone they name, in summer and winter alike (the common ones
 * of the IANA time zone database, and the German ones).
 */
const zones: Record<string, string> = {
  GMT: 'utc',
  UTC: 'utc',
  BST: 'london',
  EST: 'eastern',
  EDT: 'eastern',
  ET: 'eastern',
  CST: 'central',
  CDT: 'central',
  CT: 'central',
  MST: 'mountain',
  MDT: 'mountain',
  MT: 'mountain',
  PST: 'pacific',
  PDT: 'pacific',
  PT: 'pacific',
  CET: 'berlin',
  CEST: 'berlin',
  MEZ: 'berlin',
  MESZ: 'berlin',
  ICT: 'hanoi',
  JST: 'tokyo',
  IST: 'india',
  MSK: 'moscow',
  AEST: 'sydney',
  AEDT: 'sydney',
  HKT: 'hongkong',
}

interface Zone extends Span {
  name: string
  text: string
  /** Place of the time it belongs to. */
  at: number
}

/** Reports a time zone that is another one in the target. */
export function timeZones(source: Side, target: Side, report: Report): void {
  const [left, right] = [find(source), find(target)]
  if (left.length !== right.length) return
  left.forEach((from, index) => {
    const to = right[index]
    if (!to || from.name === to.name || right.some(({ name }) => name === from.name)) return
    report([], [], {
      message: 'time-zone-changed',
      severity: 'error',
      source: { start: from.start, end: from.end },
      target: { start: to.start, end: to.end },
      expected: [from.text],
      values: { source: from.text, actual: to.text },
    })
  })
}

/** The abbreviations that stand right behind a time. */
function find({ text, figures }: Side): Zone[] {
  return figures.flatMap((figure, at) => {
    if (figure.kind !== 'time' && figure.unit !== 'hour') return []
    const match = /^[\s(,]{1,3}(?:giờ\s)?(\p{Lu}{2,4})(?!\p{L})/u.exec(
      text.slice(figure.end, figure.end + 14),
    )
    const word = match?.[1] ?? ''
    const name = zones[word]
    if (!match || !name) return []
    const end = figure.end + match[0].length
    return [{ name, text: word, at, start: end - word.length, end }]
  })
}
