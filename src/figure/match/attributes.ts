import type { Drift, Severity } from '../../types.ts'
import { findLanguage } from '../scan/find-language.ts'
import type { Side } from '../types.ts'
import { write } from '../write.ts'
import { aligned } from './aligned.ts'
import type { Atom } from './atom.ts'
import { body } from './body.ts'
import { bounds } from './bounds.ts'
import { changes } from './changes.ts'
import { clash } from './clash.ts'
import type { Report } from './report.ts'

/** Reports pairs that agree in value but not in percent, unit, sign, half of the day or bound. */
export function attributes(source: Side, target: Side, left: Atom[], report: Report): void {
  for (const from of left) {
    const to = from.match
    if (!to) continue
    const message = clash(source, target, from, to)
    if (message === 'sign-changed' && changes(source, target, from, to, report)) continue
    if (message) report([from], [to], drift(source, target, from, to, message))
    else if (isAmbiguous(from, to) || isForeign(target, to)) {
      report([from], [to], drift(source, target, from, to, 'ambiguous', 'warning'))
    } else if (!changes(source, target, from, to, report)) bounds(source, target, from, to, report)
  }
}

function drift(
  source: Side,
  target: Side,
  from: Atom,
  to: Atom,
  message: string,
  severity: Severity = 'error',
): Drift {
  const place = body(to.figure)
  const text = target.text.slice(place.start, place.end)
  return {
    message,
    severity,
    source: { start: from.figure.start, end: from.figure.end },
    target: place,
    expected: [
      write(aligned(source, target, from, to), target.language, { text, figure: to.figure }),
    ],
    values: {
      source: source.text.slice(from.figure.start, from.figure.end),
      actual: target.text.slice(to.figure.start, to.figure.end),
    },
  }
}

/** The target's separators say another value, and only the source tells which is meant. */
function isAmbiguous(from: Atom, { key, figure }: Atom): boolean {
  return from.key !== key && from.key === `n:${figure.detail.alternate}`
}

/** `120,000` in Vietnamese, `7,7` in English: the separator says the other thing there. */
function isForeign({ text, language }: Side, { figure: { start, value, detail } }: Atom): boolean {
  const number = text.slice(start + detail.number.start, start + detail.number.end)
  const found = /^\d{1,3}([.,])(\d+)(?![\d.,])/.exec(number)
  if (!found || value === null) return false
  const [, mark, places = ''] = found
  const { group, decimal } = findLanguage(language).lexicon.language.data
  if (places.length === 3) return mark !== group && mark === decimal && !value.includes('.')
  return mark === ',' && group === ','
}
