import type { Span } from '../../types.ts'
import type { Side } from '../types.ts'
import type { Atom } from './atom.ts'
import { sharedAnchors } from './shared-anchors.ts'

/**
 * Where in the target something belongs that only the source has: beside the name that stands
 * beside it, else between its neighbours, else at the end. Always between two words.
 */
export function gap(source: Side, target: Side, left: Atom[], said: Span): number {
  const anchors = sharedAnchors(source, target)
  const touching = beside(source.text, anchors, said)
  if (touching !== undefined) return touching
  const known = [...anchors, ...left.flatMap(matchedSpans)]
  const before = known.filter(({ source }) => source.end <= said.start)
  const behind = known.filter(({ source }) => source.start >= said.end)
  const { text } = target
  const end = lastWord(text)
  const previous = before.sort((a, b) => b.source.end - a.source.end)[0]
  const next = behind.sort((a, b) => a.source.start - b.source.start)[0]
  if (!previous && !next) return end
  const [first, last] = [previous?.target.end ?? 0, next?.target.start ?? end]
  if (first > last) return end
  const [from, to] = [previous?.source.end ?? 0, next?.source.start ?? source.text.length]
  const share = to > from ? (said.start - from) / (to - from) : 1
  const place = betweenWords(text, first + Math.round(share * (last - first)), first, last)
  return target.figures.find(({ start, end }) => start < place && place < end)?.end ?? place
}

function matchedSpans({ figure, match }: Atom): { source: Span; target: Span }[] {
  return match ? [{ source: figure, target: match.figure }] : []
}

/** Behind or before the shared word that stands beside it, with at most one word between. */
function beside(
  text: string,
  anchors: { source: Span; target: Span }[],
  said: Span,
): number | undefined {
  const near = (from: number, to: number): boolean =>
    from <= to && /^\P{L}*(?:\p{L}+\P{L}+)?$/u.test(text.slice(from, to)) && to - from <= 20
  const behind = anchors.find(({ source }) => near(said.end, source.start))
  if (behind && behind.source.start - said.end <= 2) return behind.target.start
  const before = anchors.findLast(({ source }) => near(source.end, said.start))
  return before?.target.end ?? behind?.target.start
}

/** The nearest place between two words. */
function betweenWords(text: string, place: number, first: number, last: number): number {
  for (let step = 0; step <= last - first; step += 1) {
    for (const at of [place - step, place + step]) {
      if (at < first || at > last) continue
      if (at === 0 || at === text.length || /\s/.test(text.charAt(at))) return at
    }
  }
  return last
}

/** The end of the text, before the mark that closes it. */
function lastWord(text: string): number {
  return text.replace(/[\s.!?…。]+$/u, '').length
}
