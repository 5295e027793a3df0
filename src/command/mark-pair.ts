import { compareFigures } from '../check/compare-figures.ts'
import { compareNames } from '../check/compare-names.ts'
import { partners } from '../figure/index.ts'
import { markdownSpan } from '../markdown/index.ts'
import type { Drift, ReportMark, ReportPair, ReportText, Termbase, UnitReading } from '../types.ts'

/** The figures and names of a unit and of its translation; what belongs together has one number. */
export function markPair(
  source: UnitReading,
  target: UnitReading,
  termbase: Termbase,
): Pick<ReportPair, 'source' | 'target'> {
  const [left, right] = [marksOf(source), marksOf(target)]
  const unite = (from: Mark | undefined, to: Mark | undefined): void => {
    if (!from || !to) return
    for (const mark of [...left, ...right]) if (mark.group === to.group) mark.group = from.group
  }
  const figures = (marks: Mark[]): Mark[] => marks.filter(({ kind }) => kind === 'figure')
  for (const [from, to] of partners(sideOf(source), sideOf(target))) {
    unite(figures(left)[from], figures(right)[to])
  }
  for (const mark of left) {
    for (const other of [...left, ...right]) {
      if (mark.key !== undefined && mark.key === other.key) unite(mark, other)
    }
  }
  // What is drift still belongs to what it should say.
  const isFree = ({ group }: Pick<Mark, 'group'>, others: Mark[]) =>
    others.every(mark => mark.group !== group)
  const drifts = [...compareFigures(source, target), ...compareNames(source, target, { termbase })]
  for (const drift of drifts) {
    unite(
      left.find(mark => isFree(mark, right) && meets(mark, drift.source)),
      right.find(mark => isFree(mark, left) && meets(mark, drift.target)),
    )
  }
  const shared = left.map(({ group }) => group).filter(group => !isFree({ group }, right))
  const order = [...new Set(shared)]
  return { source: finish(source, left, order), target: finish(target, right, order) }
}

/** A figure or name of the prose; those of one group say the same. */
interface Mark {
  start: number
  end: number
  kind: ReportMark['kind']
  group: object
  /** What makes two names the same. */
  key?: string
}

/** In the order of the text; of two that begin together the longer first. */
function marksOf({ figures, names }: UnitReading): Mark[] {
  const marks = [
    ...figures.map(({ start, end }): Mark => ({ start, end, kind: 'figure', group: {} })),
    ...names.map(({ start, end, text, concept }): Mark => {
      const key = concept ?? text.toLowerCase()
      return { start, end, kind: 'name', group: {}, key }
    }),
  ]
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

function sideOf({ locale, text, figures }: UnitReading) {
  const ordered = figures.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return { language: locale, text, figures: ordered }
}

function meets({ start, end }: Mark, span: Drift['source']): boolean {
  return span !== null && start < span.end && span.start < end
}

function finish({ markdown, prose }: UnitReading, marks: Mark[], order: object[]): ReportText {
  return {
    text: markdown,
    marks: marks.map(({ kind, group, start, end }): ReportMark => {
      const at = order.indexOf(group)
      const span = markdownSpan(prose, { start, end })
      return { ...span, kind, number: at === -1 ? undefined : at + 1 }
    }),
  }
}
