import type { Span, Termbase } from '../types.ts'
import { compileTermbase, type Lexicon } from './compile-termbase.ts'
import { type Mention, mentions } from './mention.ts'
import type { Reading } from './reading.ts'
import type { Side } from './types.ts'

/** Two texts and the names of them that are known. */
export interface Scene {
  source: Reading
  target: Reading
  /** The names of the source that the target has to say. */
  said: Mention[]
  /** The names of the target. */
  written: Mention[]
  /** The names as the target's locale writes them. */
  lexicon: Lexicon
  /** Places of the target that belong to figures, or that a finding speaks of already. */
  taken: Span[]
}

/** Sets the scene. Money and hours are figures: `US-Dollar` may be `$`. */
export function setScene(
  source: Reading,
  target: Reading,
  sides: { source: Side; target: Side },
  termbase: Termbase,
): Scene {
  const lexicon = compileTermbase(termbase, target.locale)
  const said = mentions(sides.source.names, compileTermbase(termbase, source.locale))
  const all = mentions(sides.target.names, lexicon)
  const written = all.filter(isName)
  const taken = all.filter(mention => !isName(mention)).map(({ name }) => name)
  return { source, target, said: said.filter(isName), written, lexicon, taken }
}

function isName({ forms }: Mention): boolean {
  return forms.some(form => form.kind !== 'aside')
}
