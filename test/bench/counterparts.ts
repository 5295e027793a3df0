import { equalTree, labels, parseInline, prose } from '../../src/markdown/index.ts'
import type { Article, Unit } from '../../src/types.ts'
import { align } from './align.ts'

/** A document as it was read. */
export interface Document {
  article: Article
  units: readonly Unit[]
}

/**
 * The units of a document and of its translation that say the same.
 *
 * Translations are made of what the source was then. Units are paired by their kinds and lengths, as
 * the bitexts of corpora are; pairs with another number of sentences, which tells most paragraphs
 * that were edited since, are left out, and so are texts that refer to what the source does not
 * define. Where those are more than a quarter of the source's, the document is one of another version,
 * and all of it is left out. None of it looks at what any check looks at.
 */
export function counterparts(source: Document, target: Document): [Unit, Unit][] {
  const [known, others] = [labels(source.article.tree), labels(target.article.tree)]
  const [ours, theirs] = [source, target].map(({ units, article }) =>
    units.map(({ type, text }) => ({ type, said: prose(text, labels(article.tree)).text })),
  ) as [Said[], Said[]]
  const pairs = align(ours.map(toAlign), theirs.map(toAlign)).flatMap(([i, j]): [Unit, Unit][] => {
    const [one, other] = [source.units[i], target.units[j]]
    if (!one || !other) return []
    if (sentences(ours[i]?.said ?? '') !== sentences(theirs[j]?.said ?? '')) return []
    const stands = equalTree(parseInline(other.text, known), parseInline(other.text, others))
    return stands ? [[one, other]] : []
  })
  return pairs.length < source.units.length * enough ? [] : pairs
}

/** The part of a document's texts from which on a translation is one of this version of it. */
const enough = 0.75

interface Said {
  type: string
  said: string
}

function toAlign({ type, said }: Said): { type: string; length: number } {
  return { type, length: said.length }
}

/** How many sentences a text has, by the marks that end them. */
function sentences(text: string): number {
  return text.match(/[.!?…:]+["'”“’»)]*(?=\s+["'“„‘«(]?[\p{Lu}\p{N}]|\s*$)/gu)?.length ?? 0
}
