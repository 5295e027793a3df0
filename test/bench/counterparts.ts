import { type Labels, labels, prose } from '../../src/markdown/index.ts'
import type { Article, Unit } from '../../src/types.ts'

/** A document as it was read. */
export interface Document {
  article: Article
  units: readonly Unit[]
}

/** How documents and their translations are held together. */
export interface Pairing {
  /** Of documents that have other units, the sections that have the same. */
  sections: boolean
  /** Also texts of another number of sentences. */
  loose: boolean
}

/**
 * The units of a document and of its translation that say the same: those of the same place, in
 * documents with the same units in type and number.
 *
 * Many documents of a site have the same outline whatever they say, and translations are made of what
 * the source was then: that a text stands in the same place is little evidence. Texts of another
 * number of sentences are left out, whatever any check says of them, and with them their words; where
 * that is more than a quarter of a document, all of it is.
 */
export function counterparts(
  source: Document,
  target: Document,
  { sections: bySection, loose }: Pairing,
): [Unit, Unit][] {
  const isWhole = isAlike(source.units, target.units)
  if (!isWhole && !bySection) return []
  const [ours, theirs] = isWhole
    ? [[source.units], [target.units]]
    : [sections(source.units), sections(target.units)]
  if (ours.length !== theirs.length) return []
  const [known, others] = [labels(source.article.tree), labels(target.article.tree)]
  const pairs = ours.flatMap((section, index): [Unit, Unit][] => {
    const other = theirs[index] ?? []
    return isAlike(section, other)
      ? section.map((unit, at): [Unit, Unit] => [unit, other[at] ?? unit])
      : []
  })
  const alike = pairs.filter(([a, b]) => sentences(a, known) === sentences(b, others))
  if (loose) return pairs
  return alike.length < pairs.length * enough ? [] : alike
}

/** The part of the texts from which on a translation is one of this version of a document. */
const enough = 0.75

function isAlike(a: readonly Unit[], b: readonly Unit[]): boolean {
  return a.length === b.length && a.every(({ type }, at) => type === b[at]?.type)
}

/** Units from one heading to the next. */
function sections(units: readonly Unit[]): Unit[][] {
  const result: Unit[][] = [[]]
  for (const unit of units) {
    if (unit.type === 'heading') result.push([])
    result.at(-1)?.push(unit)
  }
  return result
}

/** How many sentences a unit has, by the marks that end them. */
function sentences({ text }: Unit, known: Labels): number {
  return (
    prose(text, known).text.match(/[.!?…:]+["'”“’»)]*(?=\s+["'“„‘«(]?[\p{Lu}\p{N}]|\s*$)/gu)
      ?.length ?? 0
  )
}
