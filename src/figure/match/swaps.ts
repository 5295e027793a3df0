import type { Span } from '../../types.ts'
import type { Side } from '../types.ts'
import type { Atom } from './atom.ts'
import { body } from './body.ts'
import { changeBeside } from './change-beside.ts'
import { exchangedOwners } from './exchanged-owners.ts'
import { exchangedScores } from './exchanged-scores.ts'
import type { Report } from './report.ts'
import { roleWord } from './role-word.ts'

/**
 * Reports two figures that have taken each other's place: their units have changed hands, or they
 * alone of all interchangeable figures stand the other way round. A clause that moved takes other
 * figures along, and a figure moves with the name before it; both are no drift.
 */
export function swaps(source: Side, target: Side, left: Atom[], report: Report): void {
  const pairs = left.filter(isMatchedNumber)
  if (pairs.length < 2) return
  pairs.sort((a, b) => placeOf(a) - placeOf(b))
  const exchanged = [
    ...exchangedScores(source, target, pairs),
    ...unitsExchanged(pairs),
    ...misplaced(source, target, pairs),
  ]
  for (const [first, second] of exchanged) {
    report([first, second], [first.match, second.match], swap(source, target, first, second))
  }
}

type Matched = Atom & { match: Atom }

function isMatchedNumber(atom: Atom): atom is Matched {
  return atom.match !== undefined && atom.key.startsWith('n:')
}

/** More figures than this are not searched for exchanged units. */
const crowd = 100

function unitsExchanged(pairs: Matched[]): [Matched, Matched][] {
  const odd = pairs.filter(
    ({ unit, match, strength, figure, shared }) =>
      unitOf({ unit }) !== unitOf(match) &&
      (strength === 'hard' || figure.detail.digits) &&
      !shared &&
      !match.shared,
  )
  if (odd.length > crowd) return []
  return odd.flatMap((first, at) =>
    odd.slice(at + 1).flatMap((second): [Matched, Matched][] => {
      const fits = unitOf(first) === unitOf(second.match) && unitOf(second) === unitOf(first.match)
      const said = isElliptic(first, second) && isElliptic(first.match, second.match)
      return fits && !said && first.key !== second.key ? [[first, second]] : []
    }),
  )
}

/** A strength or a place on a scale is often said in degrees: `cơn động đất 7,5 độ`. */
function unitOf({ unit }: { unit?: string | undefined }): string | undefined {
  return unit === 'degree' ? undefined : unit
}

/** `Erwachsene 14, Studenten 7 Euro` and `14 euros, students 7`: one unit for both. */
function isElliptic(first: Atom, second: Atom): boolean {
  const one = first.unit === undefined || second.unit === undefined
  return one && isBeside(first, second)
}

function isBeside({ figure: a }: Atom, { figure: b }: Atom): boolean {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end) <= 25
}

function misplaced(source: Side, target: Side, pairs: Matched[]): [Matched, Matched][] {
  const alike = Map.groupBy(pairs.filter(isInterchangeable), kindOf)
  return [...alike.values()].flatMap((group): [Matched, Matched][] => {
    if (group.length < 2 || group.length > crowd) return []
    const exchanged = exchangedOwners(source, target, group)
    if (exchanged) return exchanged
    const order = group
      .map((_, index) => index)
      .sort((a, b) => placeOf(group[a]?.match) - placeOf(group[b]?.match) || a - b)
    const moved = order.filter((index, place) => index !== place)
    const [high, low] = moved
    if (moved.length === 0) return group.length === 2 ? turned(source, target, group) : []
    if (moved.length !== 2 || high === undefined || low === undefined) return []
    const [first, second] = [group[low], group[high]]
    if (!first || !second || first.key === second.key) return []
    if (first.at === second.at && first.match.at === second.match.at) return []
    if (isCrossed(pairs, first, second) || isCarried(source, target, first, second)) return []
    return [[first, second]]
  })
}

/**
 * Only figures of one kind and unit can take each other's place; dates say what they are. A unit
 * that stands at the next figure only counts where the partner has it, too.
 */
function kindOf({ figure, unit, shared, match }: Matched): string {
  const own = shared && match.unit !== unit ? match.unit : unit
  return own ?? (figure.kind === 'date' ? 'date' : '')
}

/** `von 10 auf 12` as `to 10 from 12`: in order, but what the words before them say is turned. */
function turned(source: Side, target: Side, [first, second]: Matched[]): [Matched, Matched][] {
  if (!first || !second || first.key === second.key) return []
  const [a, b, there, here] = rolesOf(source, target, first, second)
  // The old value of one text is the new one of the other: `70 statt 55` as `from 70 to 55`.
  const old = [a, b, there, here].filter(role => role === 'from').length
  const close = isBeside(first, second) && isBeside(first.match, second.match)
  const moved =
    close && old === 2 && ((a === 'from' && here === 'from') || (b === 'from' && there === 'from'))
  const clear = a !== '' && b !== '' && a !== b && a === here && b === there
  // `in 34 games 27 goals` as `34 goals in 27 games`.
  const lone = a !== b && (a === '' || b === '') && a === here && b === there
  if (keepsChange(source, target, first, second) === false) return [[first, second]]
  return clear || moved || (lone && isCounted(source, target, first, second))
    ? [[first, second]]
    : []
}

/** Each of the figures stands right before a word. */
function isCounted(source: Side, target: Side, first: Matched, second: Matched): boolean {
  const counts = ({ text }: Side, { end }: Atom['figure']): boolean =>
    /^\s\p{L}/u.test(text.slice(end, end + 2))
  const left = counts(source, first.figure) && counts(source, second.figure)
  return left && counts(target, first.match.figure) && counts(target, second.match.figure)
}

/** What the words before two figures and before their partners say. */
function rolesOf(source: Side, target: Side, first: Matched, second: Matched) {
  return [
    roleOf(source, first),
    roleOf(source, second),
    roleOf(target, first.match),
    roleOf(target, second.match),
  ] as const
}

/** The ends of a range say themselves what they are. */
function roleOf(side: Side, { figure, role }: Atom): string {
  if (typeof figure.to !== 'string') return roleWord(side, figure)
  return role === 'to' ? 'to' : 'from'
}

/** True where each figure took along the word or the name before it: the clauses were turned. */
function isCarried(source: Side, target: Side, first: Matched, second: Matched): boolean {
  const [a, b, there, here] = rolesOf(source, target, first, second)
  const told = a !== b || there !== here
  if (told && !(agree(a, here) && agree(b, there))) return true
  if (told && a !== b && there !== here) {
    return (a === there && agree(b, here)) || (b === here && agree(a, there))
  }
  if (keepsChange(source, target, first, second)) return true
  return [first, second].some(atom => isNamed(source, atom) && isNamed(target, atom.match))
}

/**
 * One of two figures is how much something rose or fell, in both texts (`40,000, down 5,000`): true
 * where it is the same one, false where it is the other, undefined where that is not said.
 */
function keepsChange(
  source: Side,
  target: Side,
  first: Matched,
  second: Matched,
): boolean | undefined {
  const signOf = (side: Side, { figure }: Atom): number => {
    const change = changeBeside(side, figure)
    return change && change.start < figure.start ? change.sign : 0
  }
  const [one, other] = [signOf(source, first), signOf(source, second)]
  const [there, here] = [signOf(target, first.match), signOf(target, second.match)]
  if (one === other) return undefined
  if (one === there && other === here) return true
  return one === here && other === there ? false : undefined
}

/** Not known to differ: `in 24 Zentren` is `to 24 centres`. */
function agree(one: string, other: string): boolean {
  if (one === other || one === '' || other === '') return true
  const roles = [one, other]
  return near.some(pair => roles.every(role => pair.includes(role)))
}

/** Roles that one word of another language may have: `in 34 Spielen` is `sau 34 trận`. */
const near = [
  ['in', 'to'],
  ['in', 'after'],
  ['from', 'after'],
  ['per', 'to'],
]

/** True where another figure stands between the two on one side only. */
function isCrossed(pairs: Matched[], first: Matched, second: Matched): boolean {
  const [from, to] = [placeOf(first), placeOf(second)]
  const [early, late] = [placeOf(second.match), placeOf(first.match)]
  return pairs.some(atom => {
    if (atom === first || atom === second) return false
    const [here, there] = [placeOf(atom), placeOf(atom.match)]
    return (here > from && here < to) !== (there > early && there < late)
  })
}

function placeOf(atom: Atom | undefined): number {
  if (!atom) return 0
  return atom.figure.start + (atom.role === 'to' ? 0.5 : 0)
}

/** Clear digits without a shape of their own. */
function isInterchangeable(atom: Matched): boolean {
  return [atom, atom.match].every(
    ({ figure, strength }) =>
      strength === 'hard' && figure.detail.digits && figure.unit !== 'score' && isPlain(figure),
  )
}

function isPlain({ kind, date }: Atom['figure']): boolean {
  return kind !== 'ordinal' && kind !== 'time' && (!date || date.year !== undefined)
}

/** True where a name stands right before the figure. */
function isNamed({ text }: Side, { figure }: Atom): boolean {
  const before = text.slice(Math.max(0, figure.start - 30), figure.start)
  return /[^.!?„“"\s]\s+\p{Lu}[\p{L}.'’-]*[\s(:]+$/u.test(before)
}

/** The figures change places; where their units differ or are shared, the numbers alone do. */
function swap(source: Side, target: Side, first: Matched, second: Matched) {
  const [one, other] = [first.match, second.match]
  const whole = one.figure.unit === other.figure.unit
  const [a, b] = [one, other]
    .map(({ figure }) => (whole ? body(figure) : numberOf(figure)))
    .sort((left, right) => left.start - right.start)
  const { text } = target
  const [early, late] = [a ?? body(one.figure), b ?? body(other.figure)]
  const expected =
    text.slice(late.start, late.end) +
    text.slice(early.end, late.start) +
    text.slice(early.start, early.end)
  return {
    message: 'swapped',
    severity: 'error' as const,
    source: { start: first.figure.start, end: second.figure.end },
    target: { start: early.start, end: late.end },
    expected: [expected],
    values: {
      source: source.text.slice(first.figure.start, second.figure.end),
      actual: text.slice(early.start, late.end),
    },
  }
}

function numberOf(figure: Atom['figure']): Span {
  if (figure.date) return body(figure)
  const { number } = figure.detail
  return { start: figure.start + number.start, end: figure.start + number.end }
}
