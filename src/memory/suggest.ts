import type { DatabaseSync } from 'node:sqlite'
import { readText } from '../check/read-text.ts'
import { readUnit } from '../check/read-unit.ts'
import { compose } from '../exchange/compose.ts'
import { split } from '../exchange/split.ts'
import type { Reading, State, Suggestion, Wanted } from '../types.ts'
import { normalize } from '../util/normalize.ts'
import { adapt } from './adapt.ts'
import { findCandidates, type Row } from './find-candidates.ts'
import { type Keys, keys } from './keys.ts'
import { likeness } from './likeness.ts'
import { type Part, parts } from './parts.ts'
import { shortlist } from './shortlist.ts'
import type { Surroundings } from './surroundings.ts'
import { words } from './words.ts'

/** Whose translation is taken first where two are as like. */
const trust: (State | undefined)[] = ['approved', 'translated', undefined, 'stale', 'draft']

/**
 * What the memory proposes for a unit, the best first: each translation once, those whose sources
 * are less alike than `min` percent left out.
 */
export function suggest(
  database: DatabaseSync,
  wanted: Wanted,
  min: number,
  surroundings: Surroundings,
): Suggestion[] {
  const { sourceLocale, locale, labels, termbase } = surroundings
  const source = readUnit(sourceLocale, wanted.source, labels, termbase)
  const sought: Sought = {
    wanted,
    parts: parts(source),
    keys: keys(wanted.source, wanted.before, wanted.after, words(source.text)),
  }
  const query = { locale, words: fixedWords(sought.parts), keys: sought.keys }
  const candidates = findCandidates(database, query)
  const rows = shortlist(source.text, sought.keys, candidates, min / 100)
  const all = rows
    .map(row => propose(row, sought, surroundings))
    .filter(({ percent }) => percent >= min)
    .sort(byWorth)
  const seen = new Set<string>()
  return all.filter(({ target }) => !seen.has(target) && seen.add(target))
}

/** A unit that is looked up, read. */
interface Sought {
  wanted: Wanted
  parts: Part[]
  keys: Keys
}

/** The words that no figure or name may replace. */
function fixedWords(all: readonly Part[]): string[] {
  const fixed = all.filter(({ figure, name }) => !figure && !name)
  return fixed.flatMap(({ text }) => words(text)).filter(word => !/^\p{N}/u.test(word))
}

function propose(row: Row, { wanted, ...sought }: Sought, surroundings: Surroundings): Suggestion {
  const source = readSource(row, surroundings)
  const compared = likeness(parts(source), sought.parts)
  const match = { source, target: targetOf(row, surroundings), likeness: compared }
  const { target, adapted, left } = adapt(match, surroundings)
  const isSame = normalize(row.source) === normalize(wanted.source)
  const isHere =
    row.unit === wanted.unit || (row.context !== 0 && row.context === sought.keys.context)
  // What was adapted is no difference any more, but nobody translated it so.
  const share = adapted.length > 0 ? 1 : compared.share
  const exact = isHere ? 101 : 100
  return {
    percent: isSame ? exact : Math.min(99, Math.floor(share * 100)),
    source: row.source,
    target,
    adapted,
    left,
    origin: {
      path: row.path,
      unit: row.unit,
      state: trust.find(state => state !== undefined && state === row.state),
    },
  }
}

function readSource({ source, markdown }: Row, surroundings: Surroundings): Reading {
  const { sourceLocale, labels, termbase } = surroundings
  if (markdown === 0) return readText(sourceLocale, source, termbase)
  return readUnit(sourceLocale, source, labels, termbase)
}

/** The translation as Markdown: what is text in a file of another tool is text in the article. */
function targetOf({ target, markdown }: Row, { labels }: Surroundings): string {
  if (markdown === 1) return target
  return compose([target], [], text => split(text, 'paragraph', labels)) ?? target
}

/** Who is behind whom; the same whatever the order in which the memory was made. */
function byWorth(a: Suggestion, b: Suggestion): number {
  return (
    b.percent - a.percent ||
    trust.indexOf(a.origin.state) - trust.indexOf(b.origin.state) ||
    compareTexts(a.origin.path, b.origin.path) ||
    compareTexts(a.origin.unit, b.origin.unit) ||
    compareTexts(a.source, b.source) ||
    compareTexts(a.target, b.target)
  )
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
