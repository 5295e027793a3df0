import type { Bound } from '../../types.ts'
import { amount } from '../amount/amount.ts'
import { clockLength } from '../date/clock-length.ts'
import { date } from '../date/date.ts'
import { time } from '../date/time.ts'
import { quantity } from '../quantity/quantity.ts'
import { begins } from './begins.ts'
import { beginsAt } from './begins-at.ts'
import { type Draft, draft } from './draft.ts'
import { goesOn } from './goes-on.ts'
import { isLoneArticle } from './is-lone-article.ts'
import { isMark } from './is-mark.ts'
import { meant } from './meant.ts'
import { ranged } from './ranged.ts'
import { type Meaning, type Scan, scan } from './scan.ts'

/**
 * A figure with the words that belong to it: its bound, the rest of its range, and the preposition
 * of a date or time.
 */
export function bounded(state: Scan, index: number): Draft | undefined {
  const token = state.tokens[index]
  if (!token) return undefined
  if (token.figure !== undefined) return token.figure ?? undefined
  const found = isLoneArticle(state, index) ? undefined : behindWord(state, index)
  token.figure = found ?? null
  return found
}

/** A figure, or a date behind its preposition. */
function behindWord(state: Scan, index: number): Draft | undefined {
  const word = scan(state, index, 'dateWord')
  const found = word && isFunctionWord(state, index) ? undefined : plain(state, index)
  if (found) return found
  const opens = word && state.tokens[word.next]?.opens && !scan(state, word.next, 'mask')
  const inner = opens ? bounded(state, word.next) : undefined
  if (!inner?.date) return undefined
  inner.body ??= { start: inner.start, end: inner.end }
  return { ...inner, start: state.tokens[index]?.start ?? inner.start }
}

/** What a preposition or article can be in a figure that it does not begin. */
const passive = new Set(['dateWord', 'dateJoint', 'of', 'rank', 'and', 'toHour', 'notUnit'])

/** A quick way past the commonest words. */
function isFunctionWord(state: Scan, index: number): boolean {
  const token = state.tokens[index]
  const meanings = token?.senses ?? token?.meanings
  return meanings?.every(({ kind }) => passive.has(kind)) ?? false
}

function plain(state: Scan, index: number): Draft | undefined {
  return (meant(state, index) & begins.before) === 0 ? bare(state, index) : led(state, index)
}

/** Without a word before it. */
function bare(state: Scan, index: number): Draft | undefined {
  const first = single(state, index)
  if (!first) return undefined
  const found = ranged(state, first, single, false)
  found.body = { start: found.start, end: found.end }
  return behind(state, found)
}

/** Behind a bound, or the word that begins a range. */
function led(state: Scan, index: number): Draft | undefined {
  const word = scan(state, index, 'before')
  const money = scan(state, index, 'currency')
  // `140 over 90` has no limit.
  const over = scan(state, index, 'over') && state.tokens[index - 1]?.kind === 'number'
  const before = over || (word && money && money.next > word.next) ? undefined : word
  if (!before) {
    const dated = boundedDate(state, index)
    if (dated) return dated
  }
  const open =
    scan(state, before?.next ?? index, 'between') ?? scan(state, before?.next ?? index, 'rangeFrom')
  const at = open?.next ?? before?.next ?? index
  const inner = open ? scan(state, at, 'before') : undefined
  const article = before ? scan(state, at, 'article') : undefined
  const counted = article && state.tokens[article.next]?.kind === 'number'
  const skipped = open ? (scan(state, at, 'dateWord')?.next ?? at) : counted ? article.next : at
  const definite = before ? scan(state, at, 'definite') : undefined
  const half = definite && isCountedAfter(state, definite.next) ? definite.next : undefined
  const first =
    single(state, half ?? inner?.next ?? skipped) ?? (before ? one(state, index, at) : undefined)
  if (!first) return before ? stacked(state, index, before) : undefined
  const found = ranged(state, first, single, Boolean(open))
  found.body = { start: found.start, end: found.end }
  if (open && !found.to && !found.toDate) {
    // `ein Satz von 42 Prozent`: where the word is also `of`, it sets no limit.
    if (!before && !inner && !scan(state, index, 'of')) {
      const start = state.tokens[index]?.start ?? found.start
      found.from = true
      found.boundSpan = { start, end: state.tokens[open.next - 1]?.end ?? start }
    }
  } else if (open) found.start = state.tokens[index]?.start ?? found.start
  const bound = before ?? inner
  if (bound) {
    const place = before ? index : at
    const start = state.tokens[place]?.start ?? found.start
    found.bound = bound.value as Bound
    found.boundSpan = { start, end: state.tokens[bound.next - 1]?.end ?? start }
    found.start = Math.min(found.start, start)
  }
  return behind(state, found)
}

/** `mehr als das Doppelte`, `fast die Hälfte`, `fast jeder Dritte`. */
function isCountedAfter(state: Scan, index: number): boolean {
  if (scan(state, index, 'part') ?? scan(state, index, 'multiple')) return true
  return state.tokens[index]?.kind === 'word' && amount(state, index)?.ordinal === true
}

/** `since August`, `before 2010`: a bound that only dates and times have. */
function boundedDate(state: Scan, index: number): Draft | undefined {
  const word = scan(state, index, 'beforeDate')
  const loose = word ? scan(state, word.next, 'before') : undefined
  const first = word ? single(state, loose?.next ?? word.next) : undefined
  if (!word || !first?.date) return undefined
  if (loose?.value === 'at-least' || loose?.value === 'at-most') return stacked(state, index, word)
  const found = ranged(state, first, single, false)
  found.body = { start: found.start, end: found.end }
  const start = state.tokens[index]?.start ?? found.start
  // `from May to July` is no limit.
  if (found.toDate && scan(state, index, 'rangeFrom')) return { ...found, start }
  found.bound = word.value as Bound
  found.boundSpan = { start, end: state.tokens[word.next - 1]?.end ?? start }
  found.start = start
  return found
}

/**
 * `until at least Thursday`, `mindestens bis Donnerstag`: two words before a date, of which one says
 * when and the other the limit.
 */
function stacked(state: Scan, index: number, outer: Meaning): Draft | undefined {
  const inner = scan(state, outer.next, 'beforeDate') ?? scan(state, outer.next, 'before')
  if (!inner) return undefined
  const first = single(state, scan(state, inner.next, 'dateWord')?.next ?? inner.next)
  if (!first?.date) return undefined
  const found = ranged(state, first, single, false)
  const time = scan(state, index, 'beforeDate')
  const [from, limit] = time && time.next >= outer.next ? [outer.next, inner] : [index, outer]
  const start = state.tokens[from]?.start ?? found.start
  return {
    ...found,
    body: { start: found.start, end: found.end },
    start: state.tokens[index]?.start ?? start,
    bound: limit.value as Bound,
    boundSpan: { start, end: state.tokens[limit.next - 1]?.end ?? start },
  }
}

/** `at least one`, `mindestens eine`: an article counts behind a bound in words, not in `<a`. */
function one(state: Scan, bound: number, index: number): Draft | undefined {
  if (state.tokens[bound]?.kind !== 'word') return undefined
  const found = scan(state, index, 'article') ? amount(state, index) : undefined
  return found ? draft(found, { strength: 'weak' }) : undefined
}

function single(state: Scan, index: number): Draft | undefined {
  const may = beginsAt(state, index)
  const counts = (may & begins.amount) !== 0
  const isWord = state.tokens[index]?.kind === 'word'
  const number = counts && isWord ? amount(state, index) : undefined
  const counted = counts && (!isWord || number !== undefined)
  const more = counts ? goesOn(state, index, number) : 0
  const own = state.tokens[index]?.kind === 'number' ? meant(state, index) : may
  const isDated = (counted && (more & begins.date) !== 0) || (own & begins.date) !== 0
  const isTimed = ((more | own) & begins.time) !== 0
  const isCounted = counted || (may & begins.quantity) !== 0
  return (
    (isDated ? date(state, index) : undefined) ??
    (isWord ? undefined : clockLength(state, index)) ??
    (isTimed ? time(state, index) : undefined) ??
    (isCounted ? yearLike(state, quantity(state, index)) : undefined)
  )
}

/** Four plain digits without a unit are a year where they can be one. */
function yearLike(state: Scan, found: Draft | undefined): Draft | undefined {
  if (!found?.plain || found.kind !== 'number' || found.unit || !found.value) return found
  if (isSerial(state, found.next)) return found
  const text = state.lower.slice(found.start, found.end)
  if (!/^(?:1[4-9]|2[01])\d\d$/.test(text)) return found
  return { ...found, kind: 'date', date: { year: Number(text) }, plain: false }
}

/** `133-03-03-2020`: a number behind others and dashes is no year. */
function isSerial({ tokens }: Scan, next: number): boolean {
  const joins = (at: number): boolean => isMark(tokens[at], '-/') && tokens[at]?.spaced === false
  const [own, first] = [tokens[next - 1], tokens[next - 4]]
  if (!joins(next - 2) || own?.spaced || tokens[next - 3]?.kind !== 'number') return false
  return joins(next - 4) && first !== undefined && tokens[next - 5]?.kind === 'number'
}

/** `90+4` is no `90+`. */
function isSum({ tokens }: Scan, index: number): boolean {
  const after = tokens[index + 1]
  return tokens[index]?.text === '+' && after?.kind === 'number' && !after.spaced
}

/** `or more`, `trở lên`; behind the thing counted, too. */
function behind(state: Scan, found: Draft): Draft {
  if (found.bound !== 'exact') return found
  const near = isSum(state, found.next) ? undefined : scan(state, found.next, 'after')
  const far = state.tokens[found.next]?.kind === 'word' && scan(state, found.next + 1, 'after')
  const after = near ?? (far && far.next > found.next + 2 ? far : undefined)
  if (!after) return found
  const from = state.tokens[near ? found.next : found.next + 1]?.start ?? found.end
  const end = state.tokens[after.next - 1]?.end ?? found.end
  return {
    ...found,
    bound: after.value as Bound,
    boundSpan: { start: from, end },
    end,
    next: after.next,
  }
}
