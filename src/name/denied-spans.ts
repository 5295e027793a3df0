import type { Span } from '../types.ts'
import type { Lexicon } from './compile-termbase.ts'
import { findForms } from './find-forms.ts'
import { spanOf } from './span-of.ts'
import { words } from './words.ts'

/** Where a text has what the termbase says to be no name. */
export function deniedSpans(text: string, { denied, language }: Lexicon): Span[] {
  if (denied.next.size === 0) return []
  const textWords = words(text)
  return findForms(textWords, denied, language).map(found => spanOf(text, textWords, found))
}
