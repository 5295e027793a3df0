import type { Drift, Span } from '../types.ts'
import { editDistance } from './edit-distance.ts'
import type { Reading } from './reading.ts'
import { sees } from './sees.ts'

/** The drift of the names that nobody listed. */
export function compareStrangers(source: Reading, target: Reading): Drift[] {
  const lost = unseen(source, target)
  const alien = unseen(target, source)
  const drifts: Drift[] = []
  const used = new Set<number>()
  const gone: number[] = []
  for (const index of lost) {
    const near = nearest(
      source,
      index,
      target,
      other => !used.has(other) && isOpen(other, target, source),
    )
    if (near === undefined) gone.push(index)
    else {
      used.add(near)
      drifts.push(misspelled(source, index, target, near))
    }
  }
  const came: number[] = []
  for (const index of alien) {
    if (used.has(index)) continue
    const near = nearest(target, index, source, other => isOpen(other, source, target))
    if (near === undefined) came.push(index)
    else drifts.push(misspelled(source, near, target, index))
  }
  const goneRuns = runs(source, gone)
  const cameRuns = runs(target, came)
  const isPart = (run: Run) => hasSeenNeighbour(run, source, target)
  goneRuns.forEach((run, index) => {
    const other = cameRuns[index]
    drifts.push(
      other === undefined
        ? missing(run, source, target, isPart(run))
        : replaced(run, source, other, target),
    )
  })
  const perhaps = runs(source, maybeGone(source, target))
  for (const run of cameRuns.slice(goneRuns.length)) {
    const other = perhaps.shift()
    drifts.push(other === undefined ? added(run, target) : replaced(other, source, run, target))
  }
  return drifts
}

/** The words of a text that are surely names, and that the other text lacks. */
function unseen(from: Reading, other: Reading): number[] {
  return from.looks.flatMap((look, index) =>
    look === 'name' && !sees(other, from, index) ? [index] : [],
  )
}

/** Words of the source that may be names, and that the target lacks. */
function maybeGone(source: Reading, target: Reading): number[] {
  const { mayBeName } = source.language
  if (mayBeName === undefined) return []
  return source.looks.flatMap((look, index) =>
    look === 'capital' && mayBeName(source.words[index]?.key ?? '') && !sees(target, source, index)
      ? [index]
      : [],
  )
}

function isOpen(index: number, from: Reading, other: Reading): boolean {
  const look = from.looks[index]
  return (look === 'name' || look === 'capital') && !sees(other, from, index)
}

function nearest(
  from: Reading,
  index: number,
  other: Reading,
  free: (index: number) => boolean,
): number | undefined {
  const word = from.folded[index] ?? ''
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  let best: number | undefined
  let least = limit + 1
  other.folded.forEach((candidate, at) => {
    const text = other.words[at]?.text ?? ''
    for (const length of [text.length, ...other.language.bases(text, true)]) {
      const distance = editDistance(word, candidate.slice(0, length), limit)
      if (distance > 0 && distance < least && free(at)) {
        least = distance
        best = at
      }
    }
  })
  return best
}

interface Run extends Span {
  first: number
  last: number
}

/** Whether the rest of the name is there: translations drop given names. */
function hasSeenNeighbour({ first, last }: Run, source: Reading, target: Reading): boolean {
  return [
    { index: first - 1, joint: first },
    { index: last + 1, joint: last + 1 },
  ].some(
    ({ index, joint }) =>
      (source.looks[index] === 'name' || source.looks[index] === 'covered') &&
      source.words[joint]?.gap === '' &&
      sees(target, source, index),
  )
}

/** Neighbouring words are one name. */
function runs(reading: Reading, indexes: number[]): Run[] {
  const spans: Run[] = []
  let before = -2
  for (const index of indexes) {
    const word = reading.words[index]
    if (word === undefined) continue
    const last = spans.at(-1)
    if (last !== undefined && index === before + 1 && word.gap === '') {
      last.end = word.end
      last.last = index
    } else spans.push({ start: word.start, end: word.end, first: index, last: index })
    before = index
  }
  return spans
}

function misspelled(source: Reading, index: number, target: Reading, at: number): Drift {
  const from = spanAt(source, index)
  const to = spanAt(target, at)
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

function spanAt(reading: Reading, index: number): Span {
  const word = reading.words[index]
  return { start: word?.start ?? 0, end: word?.end ?? 0 }
}

function missing(run: Run, source: Reading, target: Reading, isPart: boolean): Drift {
  const name = source.text.slice(run.start, run.end)
  const end = target.text.length
  return {
    message: 'missing',
    severity: isPart ? 'warning' : 'error',
    source: { start: run.start, end: run.end },
    target: { start: end, end },
    expected: [` ${name}`],
    values: { name },
  }
}

function replaced(run: Span, source: Reading, other: Span, target: Reading): Drift {
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
function added(run: Span, target: Reading): Drift {
  return {
    message: 'added',
    severity: 'warning',
    source: null,
    target: { start: run.start, end: run.end },
    expected: [],
    values: { actual: target.text.slice(run.start, run.end) },
  }
}
