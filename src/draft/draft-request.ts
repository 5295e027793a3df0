import { readUnit } from '../check/read-unit.ts'
import { labels } from '../markdown/index.ts'
import type { Article, DraftRequest, Pair, Suggestion, Termbase } from '../types.ts'

/** What the request for a unit is made from. */
export interface Neighbourhood {
  article: Article
  sourceLocale: string
  /** The article's pairs in the locale, in order. */
  pairs: readonly Pair[]
  termbase: Termbase
  suggestions: readonly Suggestion[]
}

/** So many translations of the memory are shown. */
const most = 3

/** The request for the draft of a unit, with the context that helps. */
export function draftRequest(
  pair: Pair,
  { article, sourceLocale, pairs, termbase, suggestions }: Neighbourhood,
): DraftRequest {
  const { unit, locale } = pair
  const index = pairs.indexOf(pair)
  const [before, after] = [pairs[index - 1], pairs[index + 1]].map(neighbour)
  const { names } = readUnit(sourceLocale, unit.text, labels(article.tree), termbase)
  const terms = names.flatMap(({ text, concept }) => {
    const row = concept === undefined ? undefined : termbase[concept]
    return concept && row ? [{ source: text, targets: row[locale] ?? [concept] }] : []
  })
  return {
    id: `${article.namespace}#${unit.id}`,
    sourceLanguage: sourceLocale,
    targetLanguage: locale,
    source: unit.text,
    ...(unit.note === undefined ? {} : { note: unit.note }),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    terms: [...new Map(terms.map(term => [term.source, term])).values()],
    memory: suggestions
      .slice(0, most)
      .map(({ source, target, percent }) => ({ source, target, percent })),
  }
}

function neighbour(pair: Pair | undefined): { source: string; target?: string } | undefined {
  if (!pair) return undefined
  const { unit, target } = pair
  return { source: unit.text, ...(target === '' ? {} : { target }) }
}
