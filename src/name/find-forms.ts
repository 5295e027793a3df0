import type { Form, Language, Lexeme, Reached, Step, Word } from './types.ts'

/** A place where forms of the termbase stand. */
export interface Found {
  /** Indexes of the first and the last word. */
  first: number
  last: number
  /** How much of the last word belongs to the form: the rest is an inflection. */
  length: number
  forms: readonly Form[]
}

/**
 * The places of a text where forms stand, from left to right and without overlap; at each place
 * the form with the most words, then the one with the longest last word. Looks at each word at
 * most as often as the longest form has words, and what a word may begin is looked up once for all
 * texts. What the first of the `roots` has comes before what the others have.
 */
export function findForms(
  textWords: readonly Word[],
  roots: readonly Step[],
  language: Language,
): Found[] {
  const found: Found[] = []
  if (roots.every(({ next }) => next === undefined)) return found
  for (let first = 0; first < textWords.length; first += 1) {
    const word = textWords[first]
    const begun = word === undefined ? null : beginning(word.lexeme, roots, language)
    if (begun === null) continue
    const longest = formAt(textWords, first, begun, language)
    if (longest === undefined) continue
    found.push(longest)
    first = longest.last
  }
  return found
}

/** What a word reaches that stands first, null where that is nothing. */
function beginning(lexeme: Lexeme, roots: readonly Step[], language: Language): Reached | null {
  const { begun, begunElsewhere } = lexeme
  if (begun?.roots === roots) return begun.reached
  for (const known of begunElsewhere) if (known.roots === roots) return known.reached
  const made = { roots, reached: begin(lexeme.text, roots, language) }
  if (begunElsewhere.length === most) begunElsewhere.length = 0
  else if (begun !== undefined) begunElsewhere.push(made)
  if (begunElsewhere.length === 0) lexeme.begun = made
  return made.reached
}

/** How many termbases are used in turn, at most. */
const most = 4

function begin(word: string, roots: readonly Step[], language: Language): Reached | null {
  const own = reach(roots, '', word, endingsOf(word, language))
  if (own.ends.length > 0 || own.steps.length > 0) return own
  // `Südkaliforniens` is a part of Kalifornien.
  const side = language.sides?.exec(word.toLowerCase())?.[0].length ?? 0
  if (side === 0 || word.length < side + shortest) return null
  const rest = word.charAt(side).toUpperCase() + word.slice(side + 1)
  const ends = [rest, rest.toLowerCase()].flatMap(part =>
    reach(roots, '', part, endingsOf(part, language)).ends.flatMap(({ length, forms }) => {
      const places = forms.filter(form => form.kind === 'place' && form.guess !== true)
      return places.length > 0 ? [{ length: side + length, forms: places }] : []
    }),
  )
  return ends.length > 0 ? { ends, steps: [] } : null
}

/** Letters of a place that has a side. */
const shortest = 4

/** How much of a word may be the name: all of it, or what it may be inflected from. */
interface Endings {
  /** At the end of a name, the longest first. */
  last: readonly number[]
  /** Inside a name. */
  inner: readonly number[]
}

function endingsOf(word: string, language: Language): Endings {
  const last = [...language.bases(word, true)].sort((a, b) => b - a)
  return { last: [word.length, ...last], inner: [word.length, ...language.bases(word, false)] }
}

function reach(
  from: readonly Step[],
  gap: string,
  word: string,
  { last, inner }: Endings,
): Reached {
  const key = word.toLowerCase()
  const ends: Reached['ends'] = []
  for (const length of last) {
    const forms = formsAt(from, gap + keyOf(word, key, length))
    if (forms.length > 0) ends.push({ length, forms })
  }
  const steps: Step[] = []
  for (const length of inner) {
    const own = gap + keyOf(word, key, length)
    for (const at of from) {
      const to = at.next?.get(own)
      if (to?.next !== undefined && !steps.includes(to)) steps.push(to)
    }
  }
  return { ends, steps }
}

/** What a word reaches that goes on, if anything. */
function goOn(from: readonly Step[], word: Word, language: Language): Reached | undefined {
  const { key, gap, lexeme } = word
  lexeme.endings ??= endingsOf(word.text, language)
  const { last, inner } = lexeme.endings
  const goes = (length: number) => {
    const own = gap + keyOf(word.text, key, length)
    return from.some(({ next }) => next?.has(own))
  }
  if (!last.some(goes) && !inner.some(goes)) return undefined
  return reach(from, gap, word.text, lexeme.endings)
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
    const more = goOn(reached.steps, next, language)
    if (more === undefined) return best
    reached = more
  }
}

function keyOf(word: string, key: string, length: number): string {
  return length === word.length ? key : word.slice(0, length).toLowerCase()
}

/** The forms that end with a key; a guess only where nothing else is written that way. */
function formsAt(steps: readonly Step[], key: string): Form[] {
  const forms = steps.flatMap(at => at.next?.get(key)?.forms ?? [])
  const isTerm = forms.some(({ kind }) => kind === 'term')
  return isTerm ? forms.filter(({ guess }) => guess !== true) : forms
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
    if (shortCapitals.test(expected)) return text.startsWith(expected)
    if (index > 0 || (form.words.length > 1 && form.text.length >= longTerm)) return true
    return !startsHigh.test(expected) || startsHigh.test(text)
  })
}

const shortCapitals = /^\p{Lu}{1,5}$/u
const startsHigh = /^\p{Lu}/u
const longTerm = 14
