import type { Drift, Span } from '../types.ts'
import { counterpart } from './counterpart.ts'
import { givenNames } from './given-names.ts'
import { indexesOf } from './indexes-of.ts'
import { isReadInVietnamese } from './is-read-in-vietnamese.ts'
import { leads } from './leads.ts'
import { missingPlace } from './missing-place.ts'
import { nearestWord } from './nearest-word.ts'
import type { Reading } from './reading.ts'
import { type Run, runs } from './runs.ts'
import { sees } from './sees.ts'
import { splitAt } from './split-at.ts'

/**
 * The drift of the names that nobody listed: words that are surely names in their language and
 * that the other text lacks. What is nearly a word of the other text is misspelled; what is left
 * on both sides is replaced, in order.
 */
export function compareStrangers(source: Reading, target: Reading): Drift[] {
  const drifts: Drift[] = []
  const lost = unseen(source, target)
  const strange = unseen(target, source)
  if (lost.length === 0 && strange.length === 0) return drifts
  const open = new Set(openWords(target, source))
  const gone = lost.filter(index => {
    const split = apart(source, index, target)
    if (split !== undefined) {
      drifts.push(split.drift)
      for (const at of split.taken) open.delete(at)
      return false
    }
    const near = within(lost, open) ? nearestWord(source, index, target, open) : undefined
    if (near === undefined) return true
    open.delete(near.at)
    if (isTranslated(source, index, target, near.at)) return false
    const from = spanOf(source, index, near.length)
    drifts.push(misspelled(from, spanOf(target, near.at, near.otherLength), source, target))
    return false
  })
  const named = indexesOf(source.looks, look => look !== 'plain')
  const alien = strange.filter(index => open.has(index))
  const came = alien.filter(index => {
    const near = within(alien, named) ? nearestWord(target, index, source, named) : undefined
    if (near === undefined) return true
    const to = spanOf(target, index, near.length)
    drifts.push(misspelled(spanOf(source, near.at, near.otherLength), to, source, target))
    return false
  })
  const told = new Set(drifts.map(drift => drift.values?.name))
  const goneRuns = runs(source, gone).filter(run => !told.has(nameOf(run, source)))
  const cameRuns = runs(target, came)
  for (const [index, run] of goneRuns.entries()) {
    const other = cameRuns[index]
    const name = nameOf(run, source)
    if (other !== undefined) drifts.push(replaced(run, source, other, target))
    else if (!told.has(name)) drifts.push(missing(run, source, target))
    told.add(name)
  }
  const more = cameRuns.slice(goneRuns.length)
  const perhaps = more.length > 0 ? maybeGone(source, target) + seldom(source, target) : 0
  for (const [index, run] of more.entries()) {
    drifts.push(added(run, target, index < perhaps))
  }
  return drifts
}

/** A name that is written apart, as newspapers may: a doubt. */
function apart(
  source: Reading,
  index: number,
  target: Reading,
): { drift: Drift; taken: number[] } | undefined {
  const word = source.words[index]
  const at = word === undefined ? undefined : splitAt(word, target)
  if (word === undefined || at === undefined) return undefined
  const [first, last] = [target.words[at], target.words[at + 1]]
  const to = { start: first?.start ?? 0, end: last?.end ?? 0 }
  const drift = misspelled({ start: word.start, end: word.end }, to, source, target)
  return { drift: { ...drift, severity: 'warning' }, taken: [at, at + 1] }
}

/** The words of a text that are surely names, and that the other text lacks. */
function unseen(from: Reading, other: Reading): number[] {
  return indexesOf(from.looks, (look, index) => look === 'name' && !sees(other, from, index))
}

/** Two ordinary words of one origin that lead a sentence: `Hallo`, `Hello`. */
function isTranslated(source: Reading, index: number, target: Reading, at: number): boolean {
  return (
    leads(source.words, index) &&
    leads(target.words, at) &&
    target.language.isWord?.(target.words[at]?.key ?? '') === true
  )
}

/** Words with a capital that have no counterpart may be what others should have been. */
function openWords(from: Reading, other: Reading): number[] {
  return indexesOf(
    from.looks,
    (look, index) => (look === 'name' || look === 'capital') && !sees(other, from, index),
  )
}

/** Texts with so many strange names are no translations: looking for slips would take too long. */
function within(some: readonly number[], others: { size: number } | { length: number }): boolean {
  return some.length * ('size' in others ? others.size : others.length) < 100_000
}

/** How many words of the source may be names, and are lacking in the target. */
function maybeGone(source: Reading, target: Reading): number {
  const { mayBeName } = source.language
  if (mayBeName === undefined) return 0
  return source.looks.filter(
    (look, index) =>
      look === 'capital' && mayBeName(source.words, index) && !sees(target, source, index),
  ).length
}

/** How many names of the source the target has, but not as often. */
function seldom(source: Reading, target: Reading): number {
  const counts = new Map<string, number>()
  source.folded.forEach((key, index) => {
    if (source.looks[index] === 'name') counts.set(key, (counts.get(key) ?? 0) + 1)
  })
  for (const key of target.folded) counts.set(key, (counts.get(key) ?? 0) - 1)
  return [...counts].filter(([key, count]) => count > 0 && target.keys().has(key)).length
}

function spanOf(reading: Reading, index: number, length: number): Span {
  const { start = 0, end = 0, text = '' } = reading.words[index] ?? {}
  return { start, end: length < text.length ? start + length : end }
}

function misspelled(from: Span, to: Span, source: Reading, target: Reading): Drift {
  const name = source.text.slice(from.start, from.end)
  return {
    message: 'misspelled',
    severity: 'error',
    source: from,
    target: to,
    expected: [name],
    values: { name, actual: target.text.slice(to.start, to.end) },
  }
}

function nameOf({ start, end }: Span, { text }: Reading): string {
  return text.slice(start, end)
}

function missing(run: Run, source: Reading, target: Reading): Drift {
  const name = source.text.slice(run.start, run.end)
  const place = missingPlace(target.text, counterpart(run, source, target))
  return {
    message: 'missing',
    severity: isDoubt(run, source, target) ? 'warning' : 'error',
    source: { start: run.start, end: run.end },
    target: { start: place.at, end: place.at },
    expected: [place.before + name + place.after],
    values: { name },
  }
}

function isDoubt(run: Run, source: Reading, target: Reading): boolean {
  return isGivenName(run, source, target) || isReadInVietnamese(run, source, target)
}

/** Whether only a given name is gone and the rest of the name is there: `Donald` Trump. */
function isGivenName({ first, last }: Run, source: Reading, target: Reading): boolean {
  return (
    first === last &&
    givenNames.has(source.words[last]?.key ?? '') &&
    source.words[last + 1]?.gap === '' &&
    source.looks[last + 1] !== 'plain' &&
    sees(target, source, last + 1)
  )
}

function replaced(run: Run, source: Reading, other: Run, target: Reading): Drift {
  const name = source.text.slice(run.start, run.end)
  return {
    message: 'replaced',
    severity: 'error',
    source: { start: run.start, end: run.end },
    target: { start: other.start, end: other.end },
    expected: [name],
    values: { name, actual: target.text.slice(other.start, other.end) },
  }
}

/** Where every name of the source has its counterpart, another is an explanation. */
function added(run: Run, target: Reading, replaces: boolean): Drift {
  return {
    message: 'added',
    severity: replaces ? 'error' : 'warning',
    source: null,
    target: { start: run.start, end: run.end },
    expected: [],
    values: { actual: target.text.slice(run.start, run.end) },
  }
}
