import type { ReportText, Say, Span } from '../../types.ts'
import { escapeMarkup } from '../escape-markup.ts'

/** A finding at its place in a text. */
export interface Flaw extends Span {
  kind: 'error' | 'warning'
  /** The id of its item, and what marks the place. */
  id: string
  label: string
}

/** How many hues there are for what belongs together. */
const hues = 6

/** A text as HTML: its figures and names numbered, its flaws underlined and linked. */
export function markedText({ text, marks }: ReportText, flaws: readonly Flaw[], say: Say): string {
  const ends = [...marks, ...flaws].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([0, ...ends, text.length])]
    .filter(at => at >= 0 && at <= text.length)
    .sort((a, b) => a - b)
  const gaps = (at: number): string =>
    flaws
      .filter(({ start, end }) => start === end && start === at)
      .map(flaw => `<span class="flaw ${flaw.kind} gap">\u2038</span>${link(flaw)}`)
      .join('')
  const pieces = cuts.map((start, index) => {
    const end = cuts[index + 1]
    if (end === undefined) return gaps(start)
    const covers = (span: Span): boolean => span.start <= start && end <= span.end
    const inside = flaws.filter(covers)
    const kind = inside.some(flaw => flaw.kind === 'error') ? 'error' : 'warning'
    const plain = escapeMarkup(text.slice(start, end))
    const flawed = inside.length > 0 ? `<span class="flaw ${kind}">${plain}</span>` : plain
    const wrapped = marks.filter(covers).reduceRight((inner, mark) => {
      const { number } = mark
      const hue = number === undefined ? 'alone' : `hue-${((number - 1) % hues) + 1}`
      const tag =
        number !== undefined && mark.end === end
          ? `<sup><span class="unseen"> ${escapeMarkup(say(`html.${mark.kind}`))} </span>${number}</sup>`
          : ''
      return `<mark class="${mark.kind} ${hue}">${inner}${tag}</mark>`
    }, flawed)
    const links = inside.filter(flaw => flaw.end === end).map(link)
    return `${gaps(start)}${wrapped}${links.join('')}`
  })
  return pieces.join('')
}

function link({ id, label, kind }: Flaw): string {
  return `<a class="label ${kind}" href="#${escapeMarkup(id)}">${escapeMarkup(label)}</a>`
}
