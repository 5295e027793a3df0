import { functionWords } from './function-words.ts'
import { wordsOf } from './words-of.ts'

/** How many of the words of a text are function words of a language. */
export function languageShare(text: string, language: string): { hits: number; words: number } {
  const known = functionWords[language]
  const words = wordsOf(text)
  return { hits: words.filter(word => known?.has(word)).length, words: words.length }
}
