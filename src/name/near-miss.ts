import { editDistance } from './edit-distance.ts'
import { fold } from './fold.ts'
import type { Language, Word } from './types.ts'
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
  textWords: Word[],
  forms: readonly string[],
  language: Language,
  free: (first: number, last: number) => boolean,
): NearMiss | undefined {
  let best: NearMiss | undefined
  for (const form of forms) {
    const formWords = words(form)
    const target = fold(formWords.map(word => word.text).join(' '))
    const limit = allowed(target)
    const small = formWords.length > 1 && /^\p{Ll}/u.test(form)
    for (let first = 0; first < textWords.length; first += 1) {
      for (const count of counts(formWords.length)) {
        const last = first + count - 1
        if (last >= textWords.length) continue
        const near = nearest(textWords, first, last, { target, limit, small }, language)
        if (near === undefined || near.distance >= (best?.distance ?? limit + 1)) continue
        if (!free(first, last)) continue
        best = { first, last, length: near.length, form, distance: near.distance }
      }
    }
  }
  return best
}

/** Letters that may be wrong before it is another name. */
function allowed(form: string): number {
  if (form.length < 4) return 0
  return form.length < 8 ? 1 : form.length < 16 ? 2 : 3
}

/** A name may be split (`Open AI`) or joined (`AppStore`). */
function counts(count: number): number[] {
  return count === 1 ? [1, 2] : [count, count - 1, count + 1]
}

interface Wanted {
  target: string
  limit: number
  /** Whether the form is a term in small letters, like `artificial intelligence`. */
  small: boolean
}

function nearest(
  textWords: Word[],
  first: number,
  last: number,
  { target, limit, small }: Wanted,
  language: Language,
): { length: number; distance: number } | undefined {
  const run = textWords.slice(first, last + 1)
  const size = run.reduce((sum, word) => sum + word.text.length + 1, -1)
  if (size < target.length - limit - 1 || size > target.length + limit + 5) return undefined
  const tail = run[run.length - 1]
  if (tail === undefined) return undefined
  // In small letters it is a name only where every letter is right: `nvidia`.
  const most = small || /^[\p{Lu}\p{N}]/u.test(run[0]?.text ?? '') ? limit : 0
  if (most === 0 && limit > 0 && target.length < 4) return undefined
  const head = run
    .slice(0, -1)
    .map(word => `${fold(word.text)} `)
    .join('')
  let best: { length: number; distance: number } | undefined
  for (const length of [tail.text.length, ...language.bases(tail.text, true)]) {
    const actual = head + fold(tail.text.slice(0, length))
    if (!wordsAreNear(actual, target)) continue
    const distance = distanceOf(actual, target, most)
    if (distance <= most && distance < (best?.distance ?? most + 1)) best = { length, distance }
  }
  return best
}

/** Every word must resemble its counterpart; `Trung có` is no `Trung Quốc`. */
function wordsAreNear(actual: string, target: string): boolean {
  const actualWords = actual.split(' ')
  const targetWords = target.split(' ')
  if (actualWords.length !== targetWords.length) return true
  return actualWords.every((word, index) => {
    const other = targetWords[index] ?? ''
    const limit = other.length < 4 ? 1 : allowed(other)
    return editDistance(word, other, limit) <= limit
  })
}

/** Letters count, a space only where nothing else is wrong; a wrong digit is another name. */
function distanceOf(actual: string, target: string, limit: number): number {
  if (actual.replaceAll(' ', '') === target.replaceAll(' ', '')) return 0
  if (actual.replace(/\D/gu, '') !== target.replace(/\D/gu, '')) return limit + 1
  return editDistance(actual, target, limit)
}
