import { compareFigures } from '../check/compare-figures.ts'
import { compareNames } from '../check/compare-names.ts'
import { readText } from '../check/read-text.ts'
import { readUnit } from '../check/read-unit.ts'
import { markdownSpan } from '../markdown/index.ts'
import type { Difference, Drift, Figure, Reading, Span, UnitReading } from '../types.ts'
import type { Likeness } from './likeness.ts'
import { type Part, parts } from './parts.ts'
import type { Surroundings } from './surroundings.ts'

/** A translation of the memory whose source is not quite today's. */
export interface Adaptable {
  /** The memory's source text, read. */
  source: Reading
  /** Its translation, inline Markdown. */
  target: string
  likeness: Likeness
}

export interface Adaptation {
  /** Inline Markdown. */
  target: string
  adapted: Difference[]
  left: Difference[]
}

type Exchange = Likeness['exchanged'][number]

/**
 * Puts today's figures and names into a translation of the memory, where the two sources differ
 * there and nowhere else.
 *
 * One figure or name is exchanged at a time, in the memory's source first: what the comparators then
 * expect in the translation is put there, and is right if they find nothing any more. All or none:
 * where one is in doubt, the translation stays as it is. In doubt is what stands twice, what may
 * change the form of the words beside it, and what the memory itself does not translate faithfully.
 */
export function adapt(match: Adaptable, surroundings: Surroundings): Adaptation {
  const { exchanged, isParallel } = match.likeness
  const differences = exchanged.flatMap(toDifference)
  const asItIs = { target: match.target, adapted: [], left: differences }
  const isOnly = isParallel && differences.length === exchanged.length
  if (!isOnly || exchanged.length === 0) return asItIs
  let now: Step = { source: match.source, target: readTarget(match.target, surroundings) }
  const done: Exchange[] = []
  if (!agree(now, surroundings)) return asItIs
  while (done.length < exchanged.length) {
    const waiting = exchanged.filter(exchange => !done.includes(exchange))
    const next = waiting.find(exchange => {
      const place = exchangeText(match.source.text, exchanged, [...done, exchange], exchange)
      const after = step(now, exchange, place, surroundings)
      now = after ?? now
      return after !== undefined
    })
    if (!next) return asItIs
    done.push(next)
  }
  return { target: now.target.markdown, adapted: differences, left: [] }
}

/** The memory's source with some of today's figures and names, and its translation. */
interface Step {
  source: Reading
  target: UnitReading
}

/** Figures of one kind, or words of which each is a name or looks like one. */
function toDifference({ from, to }: Exchange): Difference[] {
  if (from.figure || to.figure) {
    return from.key === to.key ? [{ kind: 'figure', from: from.text, to: to.text }] : []
  }
  const isName = [from, to].every(({ name, text }) => name || /^\p{Lu}/u.test(text))
  return isName ? [{ kind: 'name', from: from.text, to: to.text }] : []
}

/** After one more exchange; undefined where it is not sure. */
function step(
  before: Step,
  { from, to }: Exchange,
  { text, start }: { text: string; start: number },
  surroundings: Surroundings,
): Step | undefined {
  const { sourceLocale, locale, termbase, names } = surroundings
  const source = readText(sourceLocale, text, termbase)
  if (count(before.source, from) !== 1 || count(source, to) !== 1) return undefined
  if (changesForm(from, to, [sourceLocale, locale])) return undefined
  const drifts = from.figure
    ? compareFigures(source, before.target)
    : compareNames(source, before.target, { termbase, summary: names })
  const [drift, ...others] = drifts
  if (!drift?.source || others.length > 0) return undefined
  if (drift.source.end <= start || start + to.text.length <= drift.source.start) return undefined
  if (from.figure && !saysUnit(before.target, drift.target, from.figure)) return undefined
  const target = cure(before.target, drift, surroundings)
  const after = target && { source, target }
  return after && agree(after, surroundings) ? after : undefined
}

/** The memory's source with what was exchanged, and where the last of it stands. */
function exchangeText(
  text: string,
  exchanged: readonly Exchange[],
  done: readonly Exchange[],
  last: Exchange,
): { text: string; start: number } {
  let result = ''
  let from = 0
  let start = 0
  for (const exchange of exchanged) {
    if (!done.includes(exchange)) continue
    result += text.slice(from, exchange.from.start)
    if (exchange === last) start = result.length
    result += exchange.to.text
    from = exchange.from.end
  }
  return { text: result + text.slice(from), start }
}

/** How often a text says a figure or a word. */
function count(reading: Reading, { key, value, text, figure }: Part): number {
  if (!figure) return reading.text.split(text).length - 1
  return parts(reading).filter(part => part.key === key && part.value === value).length
}

/** Whether the figure at a place has the unit of another: what was converted is the translator's. */
function saysUnit({ figures }: Reading, { start, end }: Span, { unit }: Figure): boolean {
  if (unit === undefined) return true
  return figures.some(own => own.start < end && start < own.end && own.unit === unit)
}

/** Whether the words beside may need another form: `1 driver`, `2 drivers`. */
function changesForm(from: Part, to: Part, locales: readonly string[]): boolean {
  const [old, now] = [from.figure, to.figure]
  if (!old || !now || ['date', 'time', 'ordinal'].includes(old.kind)) return false
  return locales.some(locale => {
    const rules = new Intl.PluralRules(locale)
    return rules.select(Number(old.value)) !== rules.select(Number(now.value))
  })
}

/** The translation with what the comparator expects; undefined where that is not plain text. */
function cure(
  { locale, markdown, text, prose }: UnitReading,
  { target, expected: [expected] }: Drift,
  surroundings: Surroundings,
): UnitReading | undefined {
  if (expected === undefined || target.start === target.end) return undefined
  const span = markdownSpan(prose, target)
  const isPlain = markdown.slice(span.start, span.end) === text.slice(target.start, target.end)
  // An article may sound like the word behind it: `a 7`, `an 8`.
  const isBound = /^en\b/.test(locale) && /\ban?[\s-]+$/i.test(text.slice(0, target.start))
  if (!isPlain || isBound) return undefined
  const put = (whole: string, { start, end }: Span): string =>
    whole.slice(0, start) + expected + whole.slice(end)
  const cured = readTarget(put(markdown, span), surroundings)
  return cured.text === put(text, target) ? cured : undefined
}

/** Whether the comparators find nothing. */
function agree({ source, target }: Step, { termbase, names }: Surroundings): boolean {
  return (
    compareFigures(source, target).length === 0 &&
    compareNames(source, target, { termbase, summary: names }).length === 0
  )
}

function readTarget(markdown: string, { locale, labels, termbase }: Surroundings): UnitReading {
  return readUnit(locale, markdown, labels, termbase)
}
