import type { Name } from '../types.ts'
import { compileTermbase } from './compile-termbase.ts'
import { mentions } from './mention.ts'
import { noTermbase } from './no-termbase.ts'

/**
 * What a name of a text is the same as in other languages: its concept, the code of a place
 * (`place:DE`), else its own text.
 */
export function nameKey(name: Name, locale: string): string {
  if (name.concept !== undefined) return name.concept
  const [place] = mentions([name], compileTermbase(noTermbase, locale))
  return [...(place?.concepts ?? [])].sort()[0] ?? name.text
}
