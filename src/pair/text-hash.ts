import { hash } from '../util/hash.ts'
import { normalize } from '../util/normalize.ts'

const known = new Map<string, string>()
/** More than an article has: its texts are asked for once for each locale. */
const most = 2000

/** The hash of a text without what makes no difference to its translation. */
export function textHash(text: string): string {
  const before = known.get(text)
  if (before !== undefined) return before
  const made = hash(normalize(text))
  if (known.size >= most) known.clear()
  known.set(text, made)
  return made
}
