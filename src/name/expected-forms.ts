import type { Lexicon } from './compile-termbase.ts'
import type { Mention } from './mention.ts'

/** The accepted forms of a name, the preferred first; in place of an adjective adjectives first. */
export function expectedForms(mention: Mention, lexicon: Lexicon, place?: Mention): string[] {
  const concepts = mention.forms.map(form => form.concept)
  const forms = [...new Set(concepts)].flatMap(concept => lexicon.formsOf(concept))
  const unique = [...new Set(forms)]
  const wanted = place?.forms[0] !== undefined && isAdjective(place.forms[0].text)
  return [
    ...unique.filter(form => isAdjective(form) === wanted),
    ...unique.filter(form => isAdjective(form) !== wanted),
  ]
}

function isAdjective(form: string): boolean {
  return /^\p{Ll}/u.test(form)
}
