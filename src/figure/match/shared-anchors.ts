import type { Span } from '../../types.ts'
import type { Side } from '../types.ts'

/** The same thing in both texts, said once in each. */
export interface Shared {
  source: Span
  target: Span
}

/** A text's names and words that the other text has verbatim, in the order of the source. */
export function sharedAnchors(source: Side, target: Side): Shared[] {
  const right = onlyOnes(target)
  const result: Shared[] = []
  for (const [key, from] of onlyOnes(source)) {
    const to = right.get(key)
    if (to) result.push({ source: from, target: to })
  }
  return joined(
    result.sort((a, b) => a.source.start - b.source.start),
    source.text,
    target.text,
  )
}

/** `Quinton` and `Tellis` side by side in both texts are one name. */
function joined(anchors: Shared[], source: string, target: string): Shared[] {
  const result: Shared[] = []
  for (const anchor of anchors) {
    const last = result.at(-1)
    const near = last && /^[\s-]*$/.test(source.slice(last.source.end, anchor.source.start))
    const close = last && last.target.end <= anchor.target.start
    if (near && close && /^[\s-]*$/.test(target.slice(last.target.end, anchor.target.start))) {
      last.source = { start: last.source.start, end: anchor.source.end }
      last.target = { start: last.target.start, end: anchor.target.end }
    } else result.push({ ...anchor })
  }
  return result
}

/** Names and capitalised words that a text has once, by what they say. */
function onlyOnes({ text, figures, anchors = [] }: Side): Map<string, Span> {
  const found = new Map<string, Span | undefined>()
  const add = (key: string, span: Span): void => {
    found.set(key, found.has(key) ? undefined : span)
  }
  for (const { key, start, end } of anchors) add(key, { start, end })
  for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}\p{M}\p{N}&’'-]*[\p{L}\p{N}]/gu)) {
    // `In` at the start of a sentence is no name where the text has `in`, too.
    if (text.includes(` ${word.toLowerCase()} `)) continue
    const span = { start: index, end: index + word.length }
    if (![...anchors, ...figures].some(other => overlap(other, span))) add(word, span)
  }
  return new Map([...found].flatMap(([key, span]) => (span ? [[key, span]] : [])))
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
