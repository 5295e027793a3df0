import type { Form, Step } from './compile-termbase.ts'
import { memo } from './memo.ts'
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
 * each word at most as often as the longest form has words, and what a word may begin is looked up
 * once for all texts.
 */
export function findForms(textWords: readonly Word[], root: Step, language: Language): Found[] {
  const found: Found[] = []
  if (root.next.size === 0) return found
  const beginning = beginnings(root, language)
  for (let first = 0; first < textWords.length; first += 1) {
    const begun = beginning(textWords[first]?.text ?? '')
    if (begun === null) continue
    const longest = formAt(textWords, first, begun, language)
    if (longest === undefined) continue
    found.push(longest)
    first = longest.last
  }
  return found
}

/** What a word of a text reaches. */
interface Reached {
  /** Forms that end with the word, by how much of it belongs to them; the longest first. */
  ends: { length: number; forms: Form[] }[]
  /** Where forms of more words go on. */
  steps: Step[]
}

/** For each root what a word that stands first reaches, null where that is nothing. */
const all = new WeakMap<Step, (word: string) => Reached | null>()

function beginnings(root: Step, language: Language): (word: string) => Reached | null {
  const known = all.get(root)
  if (known !== undefined) return known
  const made = memo((word: string) => {
    const reached = reach([root], '', word, language)
    return reached.ends.length === 0 && reached.steps.length === 0 ? null : reached
  })
  all.set(root, made)
  return made
}

function reach(from: readonly Step[], gap: string, word: string, language: Language): Reached {
  const key = word.toLowerCase()
  const lengths = [...language.bases(word, true)].sort((a, b) => b - a)
  const ends = [word.length, ...lengths].flatMap(length => {
    const forms = formsAt(from, gap + keyOf(word, key, length))
    return forms.length > 0 ? [{ length, forms }] : []
  })
  const steps: Step[] = []
  for (const length of [word.length, ...language.bases(word, false)]) {
    const own = gap + keyOf(word, key, length)
    for (const at of from) {
      const to = at.next.get(own)
      if (to !== undefined && to.next.size > 0 && !steps.includes(to)) steps.push(to)
    }
  }
  return { ends, steps }
}

function formAt(
  textWords: readonly Word[],
  first: number,
  begun: Reached,
  language: Language,
): Found | undefined {
  let best: Found | undefined
  let reached = begun
  for (let last = first; ; last += 1) {
    for (const { length, forms } of reached.ends) {
      const fitting = forms.filter(form => sameCase(form, textWords, first, length))
      if (fitting.length === 0) continue
      best = { first, last, length, forms: fitting }
      break
    }
    const next = textWords[last + 1]
    if (reached.steps.length === 0 || next === undefined) return best
    reached = reach(reached.steps, next.gap, next.text, language)
  }
}

function keyOf(word: string, key: string, length: number): string {
  return length === word.length ? key : word.slice(0, length).toLowerCase()
}

function formsAt(steps: readonly Step[], key: string): Form[] {
  return steps.flatMap(at => at.next.get(key)?.forms ?? [])
}

/**
 * Whether the text may write the form this way. Short capitals stand as they are (`US` is not
 * `us`), and a capital first letter stays one (`Meta` is not `meta`); the words after the first
 * may differ (`Liên Hợp Quốc`, `Liên hợp quốc`), and so may the first of a long term.
 */
function sameCase(form: Form, textWords: readonly Word[], first: number, length: number): boolean {
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
