import type { Drift, Span, Termbase } from '../types.ts'
import { compileTermbase, type Lexicon } from './compile-termbase.ts'
import { findForms } from './find-forms.ts'
import { type Mention, mentions } from './mention.ts'
import { missingPlace } from './missing-place.ts'
import { nearMiss } from './near-miss.ts'
import { spanOf } from './span-of.ts'
import type { Side, Word } from './types.ts'
import { words } from './words.ts'

/** The drift of the names that the termbase knows. */
export function compareConcepts(source: Side, target: Side, termbase: Termbase): Drift[] {
  const known = mentions(source.names, compileTermbase(termbase, source.language))
  const said = known.filter(isRequired)
  const lexicon = compileTermbase(termbase, target.language)
  const all = mentions(target.names, lexicon)
  const written = all.filter(isRequired)
  const taken = all.filter(mention => !isRequired(mention)).map(({ name }) => name)
  const scene: Scene = { said, written, target, lexicon, textWords: words(target.text), taken }
  const targetKeys = new Set(scene.textWords.map(word => word.key))
  const lost = distinct(
    said.filter(
      mention =>
        !written.some(other => says(mention, other)) && !standsVerbatim(mention, targetKeys),
    ),
  )
  const drifts: Drift[] = []
  const still: Mention[] = []
  for (const mention of lost) {
    const drift = inOtherForm(mention, scene) ?? misspelled(mention, scene)
    if (drift === undefined) still.push(mention)
    else if (drift !== null) drifts.push(drift)
  }
  const replaced = pairReplaced(still, scene)
  for (const mention of still) {
    const other = replaced.get(mention)
    drifts.push(other === undefined ? missing(mention, scene) : replacedBy(mention, other, lexicon))
  }
  return [...drifts, ...replacedOnce(scene, new Set(replaced.values()))]
}

/** A place may keep its name; a term has its forms. */
function standsVerbatim({ name, forms }: Mention, keys: ReadonlySet<string>): boolean {
  return (
    forms.every(form => form.kind !== 'term') && words(name.text).every(word => keys.has(word.key))
  )
}

/** Money is a figure: its currency may be a sign. */
function isRequired({ forms }: Mention): boolean {
  return forms.some(form => form.kind !== 'currency')
}

interface Scene {
  said: Mention[]
  written: Mention[]
  target: Side
  lexicon: Lexicon
  textWords: Word[]
  /** Places of the target that a finding speaks of already. */
  taken: Span[]
}

/** The first mention of each concept. */
function distinct(all: Mention[]): Mention[] {
  return all.filter((mention, index) => all.findIndex(other => shares(mention, other)) === index)
}

function shares(a: Mention, b: Mention): boolean {
  return !a.concepts.isDisjointFrom(b.concepts)
}

/** A term must be said by one of its own forms. */
function says(mention: Mention, other: Mention): boolean {
  return mention.terms.size === 0
    ? shares(mention, other)
    : !mention.terms.isDisjointFrom(other.terms)
}

/** The target writes the concept as the termbase does not have it in this locale. */
function inOtherForm(mention: Mention, scene: Scene): Drift | undefined {
  const { target, lexicon, textWords, written } = scene
  const same = written.find(other => shares(mention, other))
  if (same !== undefined) return preferred(mention, same.name, scene)
  const foreign = findForms(textWords, lexicon.foreign, lexicon.language)
  for (const found of foreign) {
    if (!found.forms.some(form => mention.concepts.has(form.concept))) continue
    const span = spanOf(target.text, textWords, found)
    if (!isFree(span, scene)) continue
    return preferred(mention, span, scene)
  }
  return undefined
}

function preferred(mention: Mention, { start, end }: Span, scene: Scene): Drift {
  scene.taken.push({ start, end })
  return {
    message: 'preferred',
    severity: 'warning',
    source: spanOfName(mention),
    target: { start, end },
    expected: expectedForms(mention, scene.lexicon),
    values: { name: mention.name.text, actual: scene.target.text.slice(start, end) },
  }
}

function misspelled(mention: Mention, scene: Scene): Drift | undefined {
  const { target, lexicon, textWords } = scene
  const forms = expectedForms(mention, lexicon)
  const near = nearMiss(textWords, forms, lexicon.language, (first, last) =>
    isFree(
      spanOf(target.text, textWords, { first, last, length: Number.POSITIVE_INFINITY }),
      scene,
    ),
  )
  if (near === undefined) return undefined
  const span = spanOf(target.text, textWords, near)
  scene.taken.push(span)
  return {
    message: 'misspelled',
    severity: 'error',
    source: spanOfName(mention),
    target: span,
    expected: [near.form, ...forms.filter(form => form !== near.form)],
    values: { name: mention.name.text, actual: target.text.slice(span.start, span.end) },
  }
}

/** A name that the source has, too, is what it is; one that it lacks may be a part of another. */
function isFree(span: Span, { taken, said, written }: Scene): boolean {
  if (taken.some(other => overlap(other, span))) return false
  return !written.some(
    mention =>
      overlap(mention.name, span) &&
      (!contains(span, mention.name) || said.some(other => shares(mention, other))),
  )
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Names of the target that the source does not have, and of which no finding speaks. */
function aliens({ said, written, taken }: Scene): Mention[] {
  return written.filter(
    mention =>
      !said.some(other => shares(mention, other)) &&
      !taken.some(span => overlap(span, mention.name)),
  )
}

/** Each lost name with the name that stands in its place. */
function pairReplaced(lost: Mention[], scene: Scene): Map<Mention, Mention> {
  const { said, written } = scene
  const alien = aliens(scene)
  const surplus = written.filter(mention => !alien.includes(mention) && isSurplus(mention, scene))
  const pairs = new Map<Mention, Mention>()
  for (const mention of lost) {
    const free = (other: Mention) => ![...pairs.values()].includes(other)
    const place = said.indexOf(mention) / said.length
    const nearest = (others: Mention[]) =>
      others
        .filter(free)
        .sort((a, b) => distance(a, place, written) - distance(b, place, written))[0]
    const other = nearest(alien) ?? nearest(surplus)
    if (other !== undefined) pairs.set(mention, other)
  }
  return pairs
}

function distance(mention: Mention, place: number, all: Mention[]): number {
  return Math.abs(all.indexOf(mention) / all.length - place)
}

/** The last of more mentions than the source has. */
function isSurplus(mention: Mention, { said, written }: Scene): boolean {
  const same = written.filter(other => shares(mention, other))
  return same.length > said.filter(other => shares(mention, other)).length
}

/** A name that the source never has in place of one that it has more often than the target. */
function replacedOnce(scene: Scene, used: ReadonlySet<Mention>): Drift[] {
  const { said, lexicon } = scene
  const drifts: Drift[] = []
  const rare = distinct(said.filter(mention => isRare(mention, scene)))
  for (const other of aliens(scene)) {
    if (used.has(other)) continue
    const mention = rare.shift()
    if (mention === undefined) break
    drifts.push(replacedBy(mention, other, lexicon))
  }
  return drifts
}

function isRare(mention: Mention, { said, written }: Scene): boolean {
  const count = written.filter(other => shares(mention, other)).length
  return count > 0 && count < said.filter(other => shares(mention, other)).length
}

function replacedBy(mention: Mention, other: Mention, lexicon: Lexicon): Drift {
  const { start, end, text } = other.name
  return {
    message: 'replaced',
    severity: 'error',
    source: spanOfName(mention),
    target: { start, end },
    expected: expectedForms(mention, lexicon, other),
    values: { name: mention.name.text, actual: text },
  }
}

function missing(mention: Mention, scene: Scene): Drift {
  const { said, written, target, lexicon } = scene
  const index = said.indexOf(mention)
  const partner = (one: Mention) => written.find(other => shares(one, other))?.name
  const before = said
    .slice(0, index)
    .map(partner)
    .findLast(name => name !== undefined)
  const after = said
    .slice(index + 1)
    .map(partner)
    .find(name => name !== undefined)
  const place = missingPlace(target.text, before, after)
  return {
    message: 'missing',
    // Nobody asked for a place, and translations say `there`.
    severity: mention.name.concept === undefined ? 'warning' : 'error',
    source: spanOfName(mention),
    target: { start: place.at, end: place.at },
    expected: expectedForms(mention, lexicon).map(form => place.before + form + place.after),
    values: { name: mention.name.text },
  }
}

/** The accepted forms, the preferred first; in place of an adjective the adjectives first. */
function expectedForms(mention: Mention, lexicon: Lexicon, place?: Mention): string[] {
  const forms = [...mention.concepts].flatMap(concept => lexicon.forms.get(concept) ?? [])
  const unique = [...new Set(forms)]
  const adjective = (form: string) => /^\p{Ll}/u.test(form)
  const wanted = place?.forms[0] !== undefined && adjective(place.forms[0].text)
  return [
    ...unique.filter(form => adjective(form) === wanted),
    ...unique.filter(form => adjective(form) !== wanted),
  ]
}

function spanOfName({ name }: Mention): Span {
  return { start: name.start, end: name.end }
}
