import { kinds } from './kinds.ts'
import type { Language, LookAlone } from './types.ts'

/**
 * What a word is by its own look, wherever it stands: a `code` is a name even where a word that
 * leads a sentence proves nothing; a word that can `never` be a name.
 */
export function lookAlone(text: string, key: string, { isWord }: Language): LookAlone {
  if (noName.test(text)) return 'never'
  if (text.length < 2 || !/\p{L}/u.test(text)) return 'plain'
  const capital = /^\p{Lu}/u.test(text)
  if (/^\p{L}+$/u.test(text) && isWord?.(key)) return capital ? 'capital' : 'plain'
  // Several of a kind are no name, though each is called by its letters: `NGOs`.
  if (/^\p{Lu}{2,}s$/u.test(text) || (capital && kinds.has(key))) return 'capital'
  if (code.test(text)) return 'code'
  if (!capital) return 'plain'
  return isWord === undefined ? 'capital' : 'name'
}

/** Roman numerals, and units with their number or their power: `XIV`, `8GB`, `m²`. */
const noName =
  /^(?:M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{1,3})|X{1,3}V?|[IX]?V|\p{N}*[kKMGTP](?:i?[Bb]|bit|Hz|Wh?)|\p{L}{1,2}\p{No})$/u

/** Few capitals, capitals and digits, or a capital inside: `NATO`, `F35`, `YouTube`. */
const code =
  /^(?:\p{Lu}{2,4}s?|\p{Lu}[\p{Lu}\p{N}]*\p{N}[\p{Lu}\p{N}]*|\p{Ll}+\p{N}+|\p{N}+\p{L}*\p{Lu}\p{L}*|\p{L}*\p{Ll}\p{Lu}\p{L}*)$/u
