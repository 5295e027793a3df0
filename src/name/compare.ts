import type { Drift, Name, Span } from '../types.ts'
import { compareCase } from './compare-case.ts'
import { compareConcepts } from './compare-concepts.ts'
import { compareDeeds } from './compare-deeds.ts'
import { compareHandles } from './compare-handles.ts'
import { compareMarks } from './compare-marks.ts'
import { compareNumbers } from './compare-numbers.ts'
import { compareSpellings } from './compare-spellings.ts'
import { compareStrangers } from './compare-strangers.ts'
import { compileTermbase, type Lexicon } from './compile-termbase.ts'
import { deniedSpans } from './denied-spans.ts'
import { lazy } from './lazy.ts'
import { type Mention, mentions } from './mention.ts'
import { noTermbase } from './no-termbase.ts'
import { pairMissing } from './pair-missing.ts'
import { reading } from './reading.ts'
import { setScene } from './scene.ts'
import { sheet } from './sheet.ts'
import type { Knowledge, Side } from './types.ts'

/**
 * The drift between the names of a text and those of its translation, in the order of the
 * target. One drift is one finding. A name of the source must stand in the target at least once:
 * translations repeat names and use pronouns as their language likes.
 */
export function compare(source: Side, target: Side, knowledge: Knowledge = {}): Drift[] {
  const { summary, others = [], termbase = noTermbase, addresses = false } = knowledge
  const lexicon = compileTermbase(termbase, target.language)
  const sourceLexicon = compileTermbase(termbase, source.language)
  const said = mentions(source.names, sourceLexicon)
  const written = mentions(target.names, lexicon)
  const kept = lazy(() => others.map(other => reading(other)))
  const from = reading(
    { ...source, names: covered(source, said, sourceLexicon) },
    { summary, kept },
  )
  const to = reading({ ...target, names: covered(target, written, lexicon) })
  const drifts: Drift[] = []
  const spokenFrom = lazy(() => new Uint8Array(source.text.length))
  const spokenTo = lazy(() => new Uint8Array(target.text.length))
  // Of what an earlier step has a finding for, nothing more is to be said.
  const add = (more: Drift[]) => {
    const news = more.filter(
      drift => isFree(spokenTo(), drift.target) && isFree(spokenFrom(), drift.source),
    )
    for (const drift of news) {
      take(spokenTo(), drift.target)
      take(spokenFrom(), drift.source)
      drifts.push(drift)
    }
  }
  const scene = setScene(from, to, said, written, lexicon)
  const concepts = compareConcepts(scene)
  add(concepts.drifts)
  add(compareDeeds(scene))
  add(compareHandles(from, to, addresses))
  add(compareMarks(from, to))
  add(compareNumbers(from, to))
  add(compareStrangers(from, to))
  if (summary !== undefined) add(compareSpellings(to, summary))
  add(compareCase(from, to, written))
  return pairMissing(drifts, concepts.scarce).sort(
    (a, b) => a.target.start - b.target.start || a.target.end - b.target.end,
  )
}

/** What strangers are not looked for in: known names, and what is no name. */
function covered({ text, language }: Side, known: readonly Mention[], lexicon: Lexicon): Name[] {
  const names = known.map(({ name }) => name)
  const denied = deniedSpans(sheet(text, language), lexicon)
    .filter(({ start, end }) => names.every(name => name.end <= start || end <= name.start))
    .map(span => ({ ...span, text: text.slice(span.start, span.end) }))
  return [...names, ...denied].sort((a, b) => a.start - b.start)
}

function isFree(taken: Uint8Array, place: Span | null): boolean {
  return place === null || taken.subarray(place.start, place.end).every(unit => unit === 0)
}

function take(taken: Uint8Array, place: Span | null): void {
  if (place !== null) taken.fill(1, place.start, place.end)
}
