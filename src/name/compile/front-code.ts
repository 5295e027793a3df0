/**
 * Words as one string: sorted and front coded, each word the number of letters that it shares with
 * the one before, in base 36, and its other letters. `../front-decode.ts` and `../front-search.ts` read it.
 */
export function frontCode(words: Iterable<string>): string {
  const sorted = [...words].sort()
  return sorted.map((word, index) => coded(word, sorted[index - 1] ?? '')).join(' ')
}

function coded(word: string, before: string): string {
  let shared = 0
  while (shared < most && shared < before.length && before[shared] === word[shared]) shared += 1
  return shared.toString(36) + word.slice(shared)
}

/** The largest digit. */
const most = 35
