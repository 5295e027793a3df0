import type { Name } from '../types.ts'
import type { Form, Lexicon } from './compile-termbase.ts'
import { findForms } from './find-forms.ts'
import type { Word } from './types.ts'
import { words } from './words.ts'

/** A known name in a text, with all it may mean: two concepts may share a form. */
export interface Mention {
  name: Name
  forms: Form[]
  /** Every concept that it may name. */
  concepts: ReadonlySet<string>
  /** The places whose names are a part of it: `Mỹ` in `đội tuyển Mỹ`. */
  inside: ReadonlySet<string>
  /** The concepts of the termbase that it may name. */
  terms: ReadonlySet<string>
}

/** The names of a text that are known. */
export function mentions(names: readonly Name[], lexicon: Lexicon): Mention[] {
  return names.flatMap(name => {
    const nameWords = words(name.text)
    const forms = formsOf(nameWords, lexicon)
    if (forms.length === 0) return []
    const terms = forms.filter(form => form.kind === 'term')
    const inside = concepts(placesInside(nameWords, lexicon))
    return [{ name, forms, concepts: concepts(forms), inside, terms: concepts(terms) }]
  })
}

function formsOf(nameWords: Word[], { own, language }: Lexicon): Form[] {
  return findForms(nameWords, own, language)[0]?.forms ?? []
}

function placesInside(nameWords: Word[], { own, language }: Lexicon): Form[] {
  if (nameWords.length < 2) return []
  return [nameWords.slice(1), nameWords.slice(0, -1)]
    .flatMap(part => findForms(part, own, language))
    .filter(found => found.forms.some(form => form.kind === 'place'))
    .flatMap(found => found.forms)
}

function concepts(forms: Form[]): ReadonlySet<string> {
  return new Set(forms.map(form => form.concept))
}
