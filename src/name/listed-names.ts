import type { Name, Termbase } from '../types.ts'
import { compileTermbase } from './compile-termbase.ts'
import { type Found, findForms } from './find-forms.ts'
import { noTermbase } from './no-termbase.ts'
import { sheet } from './sheet.ts'
import { spanOf } from './span-of.ts'

/** The names of a text that a list has: those of the termbase, and places. */
export function listedNames(
  text: string,
  language: string,
  termbase: Termbase = noTermbase,
): Name[] {
  const { words } = sheet(text, language)
  const lexicon = compileTermbase(termbase, language)
  const places = findForms(words, lexicon.own, lexicon.language)
  return places.filter(isName).map(found => {
    const span = spanOf(text, words, found)
    const name: Name = { text: text.slice(span.start, span.end), ...span }
    const term = found.forms.find(form => form.kind === 'term')
    return term === undefined ? name : { ...name, concept: term.concept }
  })
}

function isName({ forms }: Found): boolean {
  return !forms.some(form => form.kind === 'none')
}
