import type { Form, Step } from './compile-termbase.ts'
import type { Language, Word } from './types.ts'

/** A place where forms of the termbase stand. */
export interface Found {
  /** Indexes of the first and the last word. */
  first: number
  last: number
  /** How much of the last word belongs to the form: the rest is an inflection. */
  length: number
  forms: Form[]
}

/**
 * The places of a text where forms of a termbase stand, from left to right and without overlap;
 * at each place the form with the most words, then the one with the longest last word. Looks at
 * each word at most as often as the longest form has words.
 */
export function findForms(textWords: Word[], root: Step, language: Language): Found[] {
  const found: Found[] = []
  for (let first = 0; first < textWords.length; first += 1) {
    const longest = formAt(textWords, first, root, language)
    if (longest === undefined) continue
    found.push(longest)
    first = longest.last
  }
  return found
}

function formAt(
  textWords: Word[],
  first: number,
  root: Step,
  language: Language,
): Found | undefined {
  let best: Found | undefined
  let steps: Step[] = [root]
  for (let last = first; steps.length > 0; last += 1) {
    const word = textWords[last]
    if (word === undefined) break
    const gap = last === first ? '' : word.gap
    const lengths = language.bases(word.text, true)
    if (lengths.length > 1) lengths.sort((a, b) => b - a)
    lengths.unshift(word.text.length)
    for (const length of lengths) {
      const forms = formsAt(steps, gap + keyOf(word, length)).filter(form =>
        sameCase(form, textWords, first, length),
      )
      if (forms.length === 0) continue
      best = { first, last, length, forms }
      break
    }
    steps = next(steps, gap, word, language)
  }
  return best
}

function keyOf(word: Word, length: number): string {
  return length === word.text.length ? word.key : word.text.slice(0, length).toLowerCase()
}

function formsAt(steps: Step[], key: string): Form[] {
  const forms: Form[] = []
  for (const at of steps) forms.push(...(at.next.get(key)?.forms ?? []))
  return forms
}

function next(steps: Step[], gap: string, word: Word, language: Language): Step[] {
  const reached: Step[] = []
  const follow = (key: string) => {
    for (const at of steps) {
      const to = at.next.get(gap + key)
      if (to !== undefined && to.next.size > 0 && !reached.includes(to)) reached.push(to)
    }
  }
  follow(word.key)
  for (const length of language.bases(word.text, false)) follow(keyOf(word, length))
  return reached
}

/**
 * Whether the text may write the form this way. Short capitals stand as they are (`US` is not
 * `us`), and a capital first letter stays one (`Meta` is not `meta`); the words after the first
 * may differ (`Liên Hợp Quốc`, `Liên hợp quốc`), and so may the first of a long term.
 */
function sameCase(form: Form, textWords: Word[], first: number, length: number): boolean {
  return form.words.every((expected, index) => {
    const actual = textWords[first + index]
    if (actual === undefined) return false
    const last = index === form.words.length - 1
    const text = last ? actual.text.slice(0, length) : actual.text
    if (shortCapitals.test(expected.text)) return text.startsWith(expected.text)
    if (index > 0 || (form.words.length > 1 && form.text.length >= longTerm)) return true
    return !startsHigh.test(expected.text) || startsHigh.test(text)
  })
}

const shortCapitals = /^\p{Lu}{1,5}$/u
const startsHigh = /^\p{Lu}/u
const longTerm = 14
