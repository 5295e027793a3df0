import type { Name } from '../types.ts'
import type { Lexicon } from './compile-termbase.ts'
import { findForms } from './find-forms.ts'
import { memo } from './memo.ts'
import type { Form, Word } from './types.ts'
import { words } from './words.ts'

/** What a known name may mean: two concepts may share a form. */
interface Meaning {
  forms: readonly Form[]
  /** Every concept that it may name. */
  concepts: ReadonlySet<string>
  /** The places whose names are a part of it: `Mỹ` in `đội tuyển Mỹ`. */
  inside: ReadonlySet<string>
  /** The concepts of the termbase that it may name. */
  terms: ReadonlySet<string>
}

/** A known name in a text, with all it may mean. */
export interface Mention extends Meaning {
  name: Name
}

/** The names of a text that are known. */
export function mentions(names: readonly Name[], lexicon: Lexicon): Mention[] {
  const meaning = meaningsIn(lexicon)
  return names.flatMap(name => {
    const known = meaning(name.text)
    return known === null ? [] : [{ name, ...known }]
  })
}

function meaningsIn(lexicon: Lexicon): (name: string) => Meaning | null {
  const known = all.get(lexicon)
  if (known !== undefined) return known
  const made = memo((name: string) => meaningOf(words(name, lexicon.language), lexicon))
  all.set(lexicon, made)
  return made
}

const all = new WeakMap<Lexicon, (name: string) => Meaning | null>()

function meaningOf(nameWords: readonly Word[], lexicon: Lexicon): Meaning | null {
  const [found] = findForms(nameWords, lexicon.own, lexicon.language)
  if (found === undefined) return null
  const { forms } = found
  const terms = forms.filter(form => form.kind === 'term')
  const inside = concepts(placesInside(nameWords, lexicon))
  return { forms, concepts: concepts(forms), inside, terms: concepts(terms) }
}

function placesInside(nameWords: readonly Word[], { own, language }: Lexicon): Form[] {
  if (nameWords.length < 2) return []
  return [nameWords.slice(1), nameWords.slice(0, -1)]
    .flatMap(part => findForms(part, own, language))
    .filter(found => found.forms.some(form => form.kind === 'place'))
    .flatMap(found => found.forms)
}

function concepts(forms: readonly Form[]): ReadonlySet<string> {
  return new Set(forms.map(form => form.concept))
}
