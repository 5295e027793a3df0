import type { Drift } from '../../types.ts'
import type { Side } from '../types.ts'
import { write } from '../write.ts'
import type { Atom } from './atom.ts'
import { gap } from './gap.ts'

/**
 * The drifts for figures that the target does not have. Those that follow each other without a
 * figure of the target between them are one: a sentence was lost.
 */
export function missing(
  source: Side,
  target: Side,
  left: Atom[],
  lost: Atom[],
): { from: Atom[]; drift: Drift }[] {
  const runs: Atom[][] = []
  const kept = new Set(left.filter(({ match }) => match).map(({ at }) => at))
  let last = -1
  for (const atom of lost) {
    const run = runs.at(-1)
    const apart =
      run === undefined || [...Array(atom.at - last).keys()].some(n => kept.has(last + n))
    if (apart) runs.push([atom])
    else run.push(atom)
    last = atom.at
  }
  return runs.map(run => ({ from: run, drift: drift(source, target, left, run) }))
}

function drift(source: Side, target: Side, left: Atom[], run: Atom[]): Drift {
  const figures = [...new Set(run.map(({ figure }) => figure))]
  const [first] = figures
  const { start = 0, end = 0 } = { start: first?.start, end: figures.at(-1)?.end }
  const place = gap(source, target, left, { start, end })
  const words = figures.map(figure => write(figure, target.language)).join('; ')
  const said = figures.map(figure => `\`${source.text.slice(figure.start, figure.end)}\``)
  return {
    message: figures.length > 1 ? 'missing-several' : 'missing',
    severity: 'error',
    source: { start, end },
    target: { start: place, end: place },
    expected: [spaced(target.text, place, words)],
    values: { source: figures.length > 1 ? said.join(', ') : source.text.slice(start, end) },
  }
}

/** With the spaces that the place needs. */
function spaced(text: string, place: number, words: string): string {
  const before = place > 0 && !/[\s([{„“"]/.test(text.charAt(place - 1)) ? ' ' : ''
  const behind = place < text.length && /[\p{L}\p{N}]/u.test(text.charAt(place)) ? ' ' : ''
  return before + words + behind
}
