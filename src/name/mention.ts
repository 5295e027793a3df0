import type { Name } from '../types.ts'
import type { Form, Lexicon } from './compile-termbase.ts'
import { findForms } from './find-forms.ts'
import { words } from './words.ts'

/** A name of the termbase in a text, with all it may mean: two concepts may share a form. */
export interface Mention {
  name: Name
  forms: Form[]
  concepts: ReadonlySet<string>
  /** Those of them that the termbase has. */
  terms: ReadonlySet<string>
}

/** The names of a text that the termbase knows. */
export function mentions(names: readonly Name[], lexicon: Lexicon): Mention[] {
  return names.flatMap(name => {
    const forms = findForms(words(name.text), lexicon.own, lexicon.language)[0]?.forms ?? []
    if (forms.length === 0) return []
    const terms = forms.filter(form => form.kind === 'term')
    return [{ name, forms, concepts: concepts(forms), terms: concepts(terms) }]
  })
}

function concepts(forms: Form[]): ReadonlySet<string> {
  return new Set(forms.map(form => form.concept))
}
