import { escapePattern } from '../../util/escape-pattern.ts'
import { findLanguage } from '../scan/find-language.ts'
import type { DetailedFigure, Side } from '../types.ts'

/** So many figures of a list may wait for their unit. */
const longest = 6

/**
 * The unit that stands only at another figure of a list or a change: `28 and 21 percent`,
 * `von 2,2 auf 1,7 Prozent`, `€22, up from 17`. The figure that follows decides before the one
 * that leads.
 */
export function sharedUnit(side: Side, figures: DetailedFigure[], at: number): string | undefined {
  const figure = figures[at]
  if (figure?.kind !== 'number' || !figure.value) return undefined
  const { joint, turn } = joints(side.language)
  for (let next = at + 1; next < Math.min(figures.length, at + longest); next += 1) {
    const [before, after] = [figures[next - 1], figures[next]]
    if (!before || !after || after.start - before.end > 30) break
    if (!joint.test(side.text.slice(before.end, bareStart(after)))) break
    if (after.unit) return after.unit === 'score' ? undefined : after.unit
  }
  const leader = figures[at - 1]
  if (!leader?.unit || leader.unit === 'score' || figure.start - leader.end > 30) return undefined
  return turn.test(side.text.slice(leader.end, bareStart(figure))) ? leader.unit : undefined
}

/** Where a figure begins behind `from` and limits. */
function bareStart({ start, detail }: DetailedFigure): number {
  return start + detail.body.start
}

interface Joints {
  /** What may stand between the figures of a list or range, or of a change. */
  joint: RegExp
  /** What may stand between a new value and the old one. */
  turn: RegExp
}

const known = new Map<string, Joints>()

const and =
  'und|oder|bzw\\.|beziehungsweise|sowie|bis|and|or|to|then|và|hoặc|hay|đến|tới|zu|respectively'

function joints(tag: string): Joints {
  const made = known.get(tag) ?? compile(tag)
  known.set(tag, made)
  return made
}

function compile(tag: string): Joints {
  const { stepTo = '', roles = {}, before = {} } = findLanguage(tag).lexicon.language
  const limits = Object.values(before)
    .flatMap(words => words.split('|'))
    .filter(word => /^\p{L}/u.test(word))
  const turns = [stepTo, roles.from ?? ''].filter(word => word !== '').join('|')
  const any = turns === '' ? and : `${and}|${turns}`
  const limit = limits.length > 0 ? `(?:(?:${limits.map(escapePattern).join('|')})\\s+)?` : ''
  return {
    joint: new RegExp(
      `^\\s*(?:[,;/–-]+\\s*(?:(?:${any})[\\s,-]*)?|(?:${any})[\\s,-]+)${limit}$`,
      'iu',
    ),
    turn: new RegExp(`^[\\s,;–-]*(?:${turns === '' ? '$.' : turns})[\\s]+${limit}$`, 'iu'),
  }
}
