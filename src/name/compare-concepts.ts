import type { Drift, Span } from '../types.ts'
import { expectedForms } from './expected-forms.ts'
import { findForms } from './find-forms.ts'
import { fold } from './fold.ts'
import { isScarce } from './is-scarce.ts'
import type { Mention } from './mention.ts'
import { mentionsOf } from './mentions-of.ts'
import { type Around, missingPlace } from './missing-place.ts'
import { type NearMiss, nearMiss } from './near-miss.ts'
import { otherAcronym } from './other-acronym.ts'
import { otherNumber } from './other-number.ts'
import { ownPlaces } from './own-places.ts'
import { pairReplaced } from './pair-replaced.ts'
import type { Scene } from './scene.ts'
import { spanOf } from './span-of.ts'
import { startsAWord } from './starts-a-word.ts'
import type { Tally } from './tally.ts'

/** What is wrong with the names that are known. */
interface Outcome {
  drifts: Drift[]
  /** Terms that the target has too seldom: what it has instead, if anything, is not known. */
  scarce: Drift[]
}

/** The drift of the names that are known: those of the termbase, and places. */
export function compareConcepts(scene: Scene): Outcome {
  const drifts: Drift[] = []
  if (scene.said.length === 0) return { drifts, scarce: [] }
  const gone: Mention[] = []
  for (const mention of distinct(scene.said.filter(one => !isSaid(one, scene)))) {
    const near = nearMissOf(mention, scene)
    if (near !== undefined && isOnlySmall(near, scene)) continue
    const numbered = near === undefined ? inOtherNumber(mention, scene) : undefined
    if (numbered !== undefined) {
      drifts.push(numbered)
      continue
    }
    const other = inOtherForm(mention, scene)
    const drift = other ?? (near && misspelled(mention, near, scene))
    if (drift === undefined) gone.push(mention)
    // Without a termbase, one name of a place is as good as another.
    else if (other === undefined || mention.terms.size > 0) drifts.push(drift)
  }
  const seldom: Mention[] = []
  for (const mention of distinct(scene.said.filter(one => isScarce(one, scene)))) {
    const near = mention.terms.size > 0 ? nearMissOf(mention, scene) : undefined
    if (near === undefined || near.distance === 0) seldom.push(mention)
    else drifts.push(misspelled(mention, near, scene))
  }
  const replaced = pairReplaced(gone, seldom, scene)
  for (const [mention, other] of replaced) drifts.push(replacedBy(mention, other, scene))
  const left = (mention: Mention) => !replaced.has(mention)
  for (const mention of gone.filter(left)) drifts.push(missing(mention, scene))
  const scarce = seldom.filter(mention => mention.terms.size > 0 && left(mention))
  return { drifts, scarce: scarce.map(mention => missing(mention, scene)) }
}

/** The first mention of each concept. */
function distinct(all: readonly Mention[]): Mention[] {
  const seen = new Set<string>()
  return all.filter(({ concepts }) => {
    const first = concepts.isDisjointFrom(seen)
    for (const concept of concepts) seen.add(concept)
    return first
  })
}

/** A term is said by one of its own forms, a place also by its name in the source. */
function isSaid(mention: Mention, scene: Scene): boolean {
  const { source, target, writtenTally, aside, wordsOf, lexicon } = scene
  const { terms, concepts } = mention
  if (!concepts.isDisjointFrom(aside)) return true
  if (terms.size > 0) {
    if (!terms.isDisjointFrom(writtenTally.terms)) return true
  } else {
    if (mentionsOf(mention, writtenTally).length > 0) return true
    const own = wordsOf.get(mention) ?? []
    const isKept = own.every(at => target.keys().has(source.folded[at] ?? ''))
    if (isKept && !losesMarks(mention, scene)) return true
  }
  if (lexicon.language.compounds !== true) return false
  return expectedForms(mention, lexicon).some(form => startsAWord(target.sorted(), fold(form)))
}

/** Whether a place stands there as its own name is written, but for the marks: `Ha Noi`. */
function losesMarks(mention: Mention, { target, lexicon }: Scene): boolean {
  const { marks } = lexicon.language
  if (marks === undefined) return false
  const written = ` ${target.folded.join(' ')} `
  return expectedForms(mention, lexicon).some(
    form => marks.test(form) && written.includes(` ${fold(form)} `),
  )
}

function nearMissOf(mention: Mention, scene: Scene): NearMiss | undefined {
  const { source, target, lexicon } = scene
  const free = (first: number, last: number) => isFree(first, last, scene)
  const near =
    nearMiss(target.words, expectedForms(mention, lexicon), free) ??
    nearMiss(target.words, englishForms(mention), free)
  if (near === undefined || near.distance === 0) return near
  // `Johnny English` stays so in German: what the source has, too, is no slip.
  const run = target.words.slice(near.first, near.last + 1)
  const isKept = run.every(({ text }) => source.words.some(word => word.text === text))
  return isKept ? undefined : near
}

/** What texts in any language may call a place. */
function englishForms({ concepts }: Mention): string[] {
  return [...concepts].flatMap(concept => ownPlaces('en').forms.get(concept) ?? [])
}

/** A name that the source has, too, is what it is; one that it lacks may be a part of another. */
function isFree(first: number, last: number, scene: Scene): boolean {
  const { taken, owners, wordsOf, saidTally } = scene
  for (let at = first; at <= last; at += 1) {
    if (taken[at]) return false
    const owner = owners.get(at)
    if (owner === undefined) continue
    const own = wordsOf.get(owner) ?? []
    if ((own[0] ?? first) < first || (own.at(-1) ?? last) > last) return false
    if (mentionsOf(owner, saidTally).length > 0) return false
  }
  return true
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
  const { target, lexicon, writtenTally } = scene
  const [same] = mentionsOf(mention, writtenTally)
  if (same !== undefined) return preferred(mention, spanOfName(same), scene)
  for (const found of findForms(target.words, lexicon.foreign(), lexicon.language)) {
    if (!found.forms.some(form => mention.concepts.has(form.concept))) continue
    if (!isFree(found.first, found.last, scene)) continue
    take(found, scene)
    return preferred(mention, spanOf(target.text, target.words, found), scene)
  }
  return undefined
}

/** The target has the name with another number, or another acronym, that the source lacks. */
function inOtherNumber(mention: Mention, scene: Scene): Drift | undefined {
  const { source, target, lexicon, taken } = scene
  const forms = expectedForms(mention, lexicon)
  const acronym = otherAcronym(forms, scene)
  const found =
    acronym === undefined
      ? otherNumber(target.words, forms, (first, last) => {
          const run = target.folded.slice(first, last + 1)
          return (
            !taken.slice(first, last + 1).includes(true) &&
            !run.every(key => source.keys().has(key))
          )
        })
      : { first: acronym, last: acronym, length: target.words[acronym]?.text.length ?? 0 }
  if (found === undefined) return undefined
  take(found, scene)
  const place = spanOf(target.text, target.words, found)
  return {
    message: 'replaced',
    severity: 'error',
    source: spanOfName(mention),
    target: place,
    expected: forms,
    values: { name: mention.name.text, actual: target.text.slice(place.start, place.end) },
  }
}

function take({ first, last }: { first: number; last: number }, { taken }: Scene): void {
  taken.fill(true, first, last + 1)
}

function preferred(mention: Mention, place: Span, { target, lexicon }: Scene): Drift {
  return {
    message: 'preferred',
    severity: 'warning',
    source: spanOfName(mention),
    target: place,
    expected: expectedForms(mention, lexicon),
    values: {
      name: mention.name.text,
      actual: target.text.slice(place.start, place.end),
    },
  }
}

function misspelled(mention: Mention, near: NearMiss, scene: Scene): Drift {
  const { target, lexicon } = scene
  const span = spanOf(target.text, target.words, near)
  take(near, scene)
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
  const { target, lexicon } = scene
  const place = missingPlace(target.text, neighbours(mention, scene))
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

/** Where the target has the name before, else the one behind a name of the source. */
function neighbours(mention: Mention, { said, writtenTally }: Scene): Around {
  const index = said.indexOf(mention)
  for (let at = index - 1; at >= 0; at -= 1) {
    const [before] = partners(said[at], writtenTally)
    if (before !== undefined) return { before: before.name }
  }
  for (let at = index + 1; at < said.length; at += 1) {
    const [after] = partners(said[at], writtenTally)
    if (after !== undefined) return { after: after.name }
  }
  return {}
}

function partners(mention: Mention | undefined, written: Tally): readonly Mention[] {
  return mention === undefined ? [] : mentionsOf(mention, written)
}

function spanOfName({ name }: Mention): Span {
  return { start: name.start, end: name.end }
}
