import type { Name, Span, Termbase } from '../types.ts'
import { compileTermbase } from './compile-termbase.ts'
import { type Found, findForms } from './find-forms.ts'
import { noTermbase } from './no-termbase.ts'
import { spanOf } from './span-of.ts'
import { words } from './words.ts'

/**
 * The names of a text, in order and without overlap, in time linear in its length. A name of the
 * termbase is found in inflected and compounded forms, and its span covers the name alone:
 * `DeepSeek` in `DeepSeeks`, `Nvidia` in `Nvidia-GPUs`.
 */
export function recognise(text: string, language: string, termbase: Termbase = noTermbase): Name[] {
  const textWords = words(text)
  const lexicon = compileTermbase(termbase, language)
  const places = findForms(textWords, lexicon.own, lexicon.language)
  return places.filter(isName).map(found => {
    const span: Span = spanOf(text, textWords, found)
    const name: Name = { text: text.slice(span.start, span.end), ...span }
    const term = found.forms.find(form => form.kind === 'term')
    return term === undefined ? name : { ...name, concept: term.concept }
  })
}

function isName({ forms }: Found): boolean {
  return !forms.some(form => form.kind === 'none')
}
