import type { Figure, Name, Reading, Span } from '../types.ts'

/** A part of a text that is compared as one: a word, a figure, a name, or a mark. */
export interface Part extends Span {
  /** What it is: a figure or name of a kind, or a word in small letters. */
  key: string
  /** What it says, where the key does not tell. */
  value: string
  text: string
  /** How much it counts: a mark or code counts a quarter of a word. */
  weight: number
  figure?: Figure
  name?: Name
}

const markWeight = 0.25

/** A text in parts. Weak figures (`ein`, `zweite`) are words: their value is hardly meant. */
export function parts({ text, figures, names }: Reading): Part[] {
  const result: Part[] = []
  const wholes = [
    ...figures.filter(isMeant).map(figure => figurePart(text, figure)),
    ...names.map(name => namePart(name)),
  ].sort((a, b) => a.start - b.start)
  let from = 0
  for (const whole of wholes) {
    if (whole.start < from) continue
    result.push(...plainParts(text, from, whole.start), whole)
    from = whole.end
  }
  result.push(...plainParts(text, from, text.length))
  return result
}

function isMeant(figure: Figure & { detail?: { strength: string } }): boolean {
  return figure.detail?.strength !== 'weak'
}

/** `fast 17 Prozent` is alike to `fast 12 Prozent`, not to `17 Prozent`. */
function figurePart(text: string, figure: Figure): Part {
  const { start, end, kind, value, bound, to, date, unit, vague = false } = figure
  const key = `\0figure ${kind} ${bound} ${to !== undefined} ${vague}`
  const said = JSON.stringify([value, to, date, unit])
  return { key, value: said, text: text.slice(start, end), start, end, weight: 1, figure }
}

function namePart(name: Name): Part {
  const { text, start, end } = name
  return { key: '\0name', value: text, text, start, end, weight: 1, name }
}

function plainParts(text: string, from: number, to: number): Part[] {
  const found = text.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)
  return [...found].map(({ 0: word, index }) => {
    const isWord = /^[\p{L}\p{M}\p{N}]/u.test(word)
    const start = from + index
    const key = word.normalize('NFC').toLowerCase()
    const weight = isWord ? 1 : markWeight
    return { key, value: '', text: word, start, end: start + word.length, weight }
  })
}
