import { editDistance } from './edit-distance.ts'
import { lacksLetters } from './lacks-letters.ts'
import { lettersIn } from './letters-in.ts'
import { memo } from './memo.ts'
import type { Word } from './types.ts'
import { words } from './words.ts'

/** A run of words that is almost a form. */
export interface NearMiss {
  first: number
  last: number
  /** How much of the last word belongs to the name. */
  length: number
  form: string
  /** Wrong letters; 0 where only case, marks or spacing differ. */
  distance: number
}

/**
 * The run of words that comes nearest to one of the forms without being it, or undefined where
 * none is near. `free` says whether a run from a first to a last word may be taken. The first of
 * two equally near runs wins.
 */
export function nearMiss(
  textWords: readonly Word[],
  forms: readonly string[],
  free: (first: number, last: number) => boolean,
): NearMiss | undefined {
  let best: NearMiss | undefined
  for (const form of forms) {
    const own = wanted(form)
    for (let first = 0; first < textWords.length; first += 1) {
      for (const count of own.counts) {
        const last = first + count - 1
        if (!mayBeNear(textWords, first, last, own)) continue
        const near = nearest(textWords.slice(first, last + 1), own)
        if (near === undefined || near.distance >= (best?.distance ?? own.limit + 1)) continue
        if (!free(first, last)) continue
        best = { first, last, length: near.length, form, distance: near.distance }
      }
    }
  }
  return best
}

/** A form made ready to be looked for. */
interface Wanted {
  /** `fold`ed, with a space between its words. */
  target: string
  words: string[]
  /** Without its spaces. */
  joined: string
  digits: string
  letters: number
  /** Letters that may be wrong. */
  limit: number
  /** Of how many words a run may be: a name may be split (`Open AI`) or joined (`AppStore`). */
  counts: number[]
  /** Whether the form is a term in small letters, like `artificial intelligence`. */
  small: boolean
}

const wanted = memo((form: string): Wanted => {
  const formWords = words(form).map(word => word.folded)
  const target = formWords.join(' ')
  const count = formWords.length
  return {
    target,
    words: formWords,
    joined: formWords.join(''),
    digits: digitsOf(target),
    letters: lettersIn(target),
    limit: allowed(target),
    counts: count === 1 ? [1, 2] : [count, count - 1, count + 1],
    small: count > 1 && /^\p{Ll}/u.test(form),
  }
})

/** Letters that may be wrong before it is another name. */
function allowed(form: string): number {
  if (form.length < 4) return 0
  return form.length < 8 ? 1 : form.length < 16 ? 2 : 3
}

/** Whether a run is about as long as the form and has about its letters. */
function mayBeNear(
  textWords: readonly Word[],
  first: number,
  last: number,
  { target, letters, limit }: Wanted,
): boolean {
  if (last >= textWords.length) return false
  let size = last - first
  let had = 0
  for (let at = first; at <= last; at += 1) {
    const word = textWords[at]
    if (word === undefined) return false
    size += word.text.length
    had |= word.lexeme.letters
  }
  if (size < target.length - limit - 1 || size > target.length + limit + 5) return false
  return lacksLetters(had, letters) <= limit
}

function nearest(
  run: readonly Word[],
  form: Wanted,
): { length: number; distance: number } | undefined {
  const [head, tail] = [run[0], run[run.length - 1]]
  if (head === undefined || tail === undefined) return undefined
  // In small letters it is a name only where every letter is right: `nvidia`.
  const most = form.small || head.high || /^\p{N}/u.test(head.text) ? form.limit : 0
  const before = run.slice(0, -1).map(word => word.folded)
  let best: { length: number; distance: number } | undefined
  for (const [index, last] of tail.lexeme.keys.entries()) {
    const length = index === 0 ? tail.text.length : (tail.lexeme.bases[index - 1] ?? 0)
    const actual = [...before, last]
    if (!wordsAreNear(actual, form)) continue
    const distance = distanceOf(actual, form, most)
    if (distance <= most && distance < (best?.distance ?? most + 1)) best = { length, distance }
  }
  return best
}

/** Every word must resemble its counterpart; `Trung có` is no `Trung Quốc`. */
function wordsAreNear(actual: readonly string[], { words: expected }: Wanted): boolean {
  if (actual.length !== expected.length) return true
  return actual.every((word, index) => {
    const other = expected[index] ?? ''
    const limit = other.length < 4 ? 1 : allowed(other)
    return editDistance(word, other, limit) <= limit
  })
}

/** Letters count, a space only where nothing else is wrong; a wrong digit is another name. */
function distanceOf(
  actual: readonly string[],
  { target, joined, digits }: Wanted,
  limit: number,
): number {
  if (actual.join('') === joined) return 0
  if (limit === 0) return 1
  const written = actual.join(' ')
  if (digitsOf(written) !== digits) return limit + 1
  return editDistance(written, target, limit)
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '')
}
