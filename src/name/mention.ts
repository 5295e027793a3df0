import type { Name } from '../types.ts'
import type { Form, Lexicon } from './compile-termbase.ts'
import { findForms } from './find-forms.ts'
import { words } from './words.ts'

/** A name of the termbase in a text, with all it may mean: two concepts may share a form. */
export interface Mention {
  name: Name
  forms: Form[]
  concepts: ReadonlySet<string>
}

/** The names of a text that the termbase knows. */
export function mentions(names: readonly Name[], lexicon: Lexicon): Mention[] {
  return names.flatMap(name => {
    if (name.concept === undefined) return []
    const forms = findForms(words(name.text), lexicon.own, lexicon.language)[0]?.forms ?? []
    return [{ name, forms, concepts: new Set([name.concept, ...forms.map(form => form.concept)]) }]
  })
}
