import type { Drift, Span } from '../types.ts'
import { expectedForms } from './expected-forms.ts'
import { findForms } from './find-forms.ts'
import { fold } from './fold.ts'
import { isScarce } from './is-scarce.ts'
import type { Mention } from './mention.ts'
import { missingPlace } from './missing-place.ts'
import { type NearMiss, nearMiss } from './near-miss.ts'
import { overlaps } from './overlaps.ts'
import { pairReplaced } from './pair-replaced.ts'
import type { Scene } from './scene.ts'
import { shares } from './shares.ts'
import { spanOf } from './span-of.ts'
import { startsAWord } from './starts-a-word.ts'

/** What is wrong with the names that are known. */
interface Outcome {
  drifts: Drift[]
  /** Terms that the target has too seldom: what it has instead, if anything, is not known. */
  scarce: Drift[]
}

/** The drift of the names that are known: those of the termbase, and places. */
export function compareConcepts(scene: Scene): Outcome {
  const lost = scene.said.filter(mention => !isSaid(mention, scene))
  const drifts: Drift[] = []
  const gone: Mention[] = []
  for (const mention of distinct(lost)) {
    const near = nearMissOf(mention, scene)
    if (near !== undefined && isOnlySmall(near, scene)) continue
    const drift = inOtherForm(mention, scene) ?? (near && misspelled(mention, near, scene))
    if (drift === undefined) gone.push(mention)
    else drifts.push(drift)
  }
  const scarce: Mention[] = []
  const seldom = scene.said.filter(mention => mention.terms.size > 0 && isScarce(mention, scene))
  for (const mention of distinct(seldom)) {
    const near = nearMissOf(mention, scene)
    if (near === undefined || near.distance === 0) scarce.push(mention)
    else drifts.push(misspelled(mention, near, scene))
  }
  const replaced = pairReplaced(gone, scene)
  for (const [mention, other] of replaced) drifts.push(replacedBy(mention, other, scene))
  const left = (mention: Mention) => ![...replaced.keys()].some(other => shares(mention, other))
  for (const mention of gone) if (left(mention)) drifts.push(missing(mention, scene))
  return { drifts, scarce: scarce.filter(left).map(mention => missing(mention, scene)) }
}

/** The first mention of each concept. */
function distinct(all: Mention[]): Mention[] {
  return all.filter((mention, index) => all.findIndex(other => shares(mention, other)) === index)
}

/** A term is said by one of its own forms, a place also by its name in the source. */
function isSaid(mention: Mention, scene: Scene): boolean {
  const { source, target, written, lexicon } = scene
  const { terms } = mention
  if (written.some(other => isInside(mention, other, scene))) return true
  if (terms.size > 0) {
    if (written.some(other => !terms.isDisjointFrom(other.terms))) return true
  } else {
    if (written.some(other => shares(mention, other))) return true
    const { start, end } = mention.name
    const own = source.words.filter(word => start <= word.start && word.start < end)
    if (own.every(word => target.keys.has(fold(word.text)))) return true
  }
  if (lexicon.language.compounds !== true) return false
  return expectedForms(mention, lexicon).some(form => startsAWord(target.sorted(), fold(form)))
}

/** The target says it in a name of its own: `đội tuyển Mỹ` where the source has Americans. */
function isInside(mention: Mention, other: Mention, { said }: Scene): boolean {
  return !mention.concepts.isDisjointFrom(other.inside) && !said.some(one => shares(one, other))
}

function nearMissOf(mention: Mention, scene: Scene): NearMiss | undefined {
  const { target, lexicon } = scene
  const forms = expectedForms(mention, lexicon)
  return nearMiss(target.words, forms, lexicon.language, (first, last) =>
    isFree(
      spanOf(target.text, target.words, { first, last, length: Number.POSITIVE_INFINITY }),
      scene,
    ),
  )
}

/** A name that the source has, too, is what it is; one that it lacks may be a part of another. */
function isFree(span: Span, { taken, said, written }: Scene): boolean {
  if (taken.some(other => overlaps(other, span))) return false
  return !written.some(
    mention =>
      overlaps(mention.name, span) &&
      (!contains(span, mention.name) || said.some(other => shares(mention, other))),
  )
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Ordinary words in small letters say it, too: `democratic`, `quốc hội`. */
function isOnlySmall(near: NearMiss, { target, lexicon }: Scene): boolean {
  const run = target.words.slice(near.first, near.last + 1)
  const written = run.map(word => word.key).join(' ')
  const { isWord } = lexicon.language
  return (
    isWord !== undefined &&
    near.form.normalize('NFC').toLowerCase() === written &&
    run.every(word => isWord(word.key))
  )
}

/** The target writes the concept as the termbase does not have it in this locale. */
function inOtherForm(mention: Mention, scene: Scene): Drift | undefined {
  const { target, lexicon, written } = scene
  const same = written.find(other => shares(mention, other))
  if (same !== undefined) return preferred(mention, same.name, scene)
  for (const found of findForms(target.words, lexicon.foreign, lexicon.language)) {
    if (!found.forms.some(form => mention.concepts.has(form.concept))) continue
    const span = spanOf(target.text, target.words, found)
    if (isFree(span, scene)) return preferred(mention, span, scene)
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

function misspelled(mention: Mention, near: NearMiss, scene: Scene): Drift {
  const { target, lexicon, taken } = scene
  const span = spanOf(target.text, target.words, near)
  taken.push(span)
  const others = expectedForms(mention, lexicon).filter(form => form !== near.form)
  return {
    message: 'misspelled',
    severity: 'error',
    source: spanOfName(mention),
    target: span,
    expected: [near.form, ...others],
    values: { name: mention.name.text, actual: target.text.slice(span.start, span.end) },
  }
}

function replacedBy(mention: Mention, other: Mention, { lexicon }: Scene): Drift {
  return {
    message: 'replaced',
    severity: 'error',
    source: spanOfName(mention),
    target: spanOfName(other),
    expected: expectedForms(mention, lexicon, other),
    values: { name: mention.name.text, actual: other.name.text },
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
    severity: mention.terms.size > 0 ? 'error' : 'warning',
    source: spanOfName(mention),
    target: { start: place.at, end: place.at },
    expected: expectedForms(mention, lexicon).map(form => place.before + form + place.after),
    values: { name: mention.name.text },
  }
}

function spanOfName({ name }: Mention): Span {
  return { start: name.start, end: name.end }
}
