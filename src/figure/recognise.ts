import type { Figure, Span } from '../types.ts'
import { rational } from './amount/rational.ts'
import { bounded } from './scan/bounded.ts'
import type { Draft } from './scan/draft.ts'
import { findLanguage } from './scan/find-language.ts'
import { lowerCase } from './scan/lower-case.ts'
import { open } from './scan/open.ts'
import type { Scan } from './scan/scan.ts'
import { scan } from './scan/scan.ts'
import { split } from './scan/split.ts'
import { takeTokens } from './scan/take-tokens.ts'
import { tape } from './scan/tape.ts'
import type { Detail, DetailedFigure } from './types.ts'

/**
 * Every figure of a text, in order and without overlaps, with UTF-16 offsets; in linear time.
 * `language` is a BCP 47 tag; an unknown one throws an error that names the known ones.
 */
export function recognise(text: string, language: string): DetailedFigure[] {
  const { lexicon, dateOrder } = findLanguage(language)
  const { cased, offsets } = split(text, lexicon.vocabulary)
  const readings: DetailedFigure[] = []
  if (!open(cased)) return readings
  const lower = lowerCase(cased, tape.hasOtherSpaces)
  const tokens = takeTokens(cased, lower)
  const state: Scan = { lower, cased, tokens, lexicon, dateOrder }
  let index = 0
  while (index < tokens.length) {
    if (tape.opens[index] !== 1) {
      index += 1
      continue
    }
    const masked = scan(state, index, 'mask')
    const found = masked ? undefined : bounded(state, index)
    if (found) {
      readings.push(reading(found, offsets))
      index = Math.max(found.next, index + 1)
    } else index = masked ? masked.next : index + 1
  }
  return readings
}

function reading(found: Draft, offsets: number[] | undefined): DetailedFigure {
  const start = startOf(found.start, offsets)
  const figure: Figure & { detail?: Detail } = {
    kind: found.kind,
    value: found.value && !found.date ? rational.format(found.value) : null,
    bound: found.bound,
    start,
    end: endOf(found.end, offsets),
  }
  if (found.toDate) figure.to = found.toDate
  else if (found.to) figure.to = rational.format(found.to)
  if (found.date) figure.date = found.date
  if (found.unit) figure.unit = found.unit
  if (found.vague) figure.vague = true
  const detail: Detail = {
    strength: found.strength,
    body: spanOf(found.body ?? found, start, offsets),
    number: spanOf(found.number, start, offsets),
    digits: found.digits,
    scale: found.scale,
  }
  if (found.foreign) detail.foreign = rational.format(found.foreign)
  if (found.alternate) detail.alternate = rational.format(found.alternate)
  if (found.boundSpan) detail.bound = spanOf(found.boundSpan, start, offsets)
  if (found.change) detail.change = found.change
  if (found.half !== undefined) detail.half = found.half
  if (found.from) detail.from = true
  if (found.doubtful) detail.doubtful = true
  if (found.weekday) detail.weekday = found.weekday
  figure.detail = detail
  return figure as DetailedFigure
}

/** A part of a figure, counted from the figure's start. */
function spanOf({ start, end }: Span, from: number, offsets: number[] | undefined): Span {
  return { start: startOf(start, offsets) - from, end: endOf(end, offsets) - from }
}

function startOf(at: number, offsets: number[] | undefined): number {
  return offsets?.[at] ?? at
}

/** An end lies behind the marks that belong to the last letter. */
function endOf(at: number, offsets: number[] | undefined): number {
  if (!offsets) return at
  const last = offsets[at - 1]
  let next = at
  while (offsets[next] !== undefined && offsets[next] === last) next += 1
  return offsets[next] ?? at
}
