import { lowerCase } from './lower-case.ts'
import { tape } from './tape.ts'
import { type Vocabulary, vocabulary } from './vocabulary.ts'

/** Looks up the words of `tape` that were never seen before. */
export function learnStrange(text: string, words: Vocabulary): void {
  for (let at = 0; at < tape.length; at += 1) {
    if (tape.words[at] !== vocabulary.strange) continue
    tape.words[at] = vocabulary.learn(words, lowerCase(text.slice(tape.starts[at], tape.ends[at])))
  }
}
