import { Problem } from './problem.ts'
import { suggest } from './suggest.ts'

/**
 * Lets a word pass that is among the known ones.
 *
 * @throws Problem `flag-value` that names the nearest known word, or all of them.
 */
export function oneOf(flag: string, word: string, known: readonly string[]): void {
  if (known.includes(word)) return
  const near = suggest(word, known) ?? known.join('`, `')
  throw new Problem('flag-value', { flag, actual: word, known: near })
}
