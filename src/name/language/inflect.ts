/**
 * The words that an English word in small letters may be an inflected or derived form of:
 * `replied` of `reply`, `running` of `run`. Guesses, to be looked up.
 */
export function inflect(word: string): string[] {
  const bases: string[] = []
  for (const [ending, base] of endings) {
    const length = word.length - ending.length
    if (length < 3 || !word.endsWith(ending)) continue
    const stem = word.slice(0, length)
    bases.push(stem + base)
    const doubled = base === '' && /^[aeiour]/u.test(ending) && stem.at(-1) === stem.at(-2)
    if (doubled) bases.push(stem.slice(0, -1))
  }
  return bases
}

const endings: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['ier', 'y'],
  ['ers', ''],
  ['ers', 'e'],
  ['est', ''],
  ['ly', ''],
  ['ness', ''],
  ['ship', ''],
]
