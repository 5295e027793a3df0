import type { Span } from '../types.ts'
import type { Lexicon } from './compile-termbase.ts'
import { findForms } from './find-forms.ts'
import type { Sheet } from './sheet.ts'
import { spanOf } from './span-of.ts'

/** Where a text has what the termbase says to be no name. */
export function deniedSpans({ text, words }: Sheet, { denied, language }: Lexicon): Span[] {
  return findForms(words, denied, language).map(found => spanOf(text, words, found))
}
