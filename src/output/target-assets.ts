import { labels, parseInline } from '../markdown/index.ts'
import type { Article, Asset, Pair } from '../types.ts'
import { assets } from './assets.ts'

/**
 * The files that translations refer to and their source does not: a picture with words in it has
 * its counterpart in each language.
 *
 * @param pairs Of the article, without faults that refuse them.
 */
export function targetAssets(article: Article, pairs: readonly Pair[]): Asset[] {
  const { tree, namespace } = article
  const known = new Set(assets(article).map(({ path }) => path))
  return pairs
    .filter(({ target, unit }) => target.includes('](') && target !== unit.text)
    .flatMap(pair => {
      const inline = parseInline(pair.target, labels(tree))
      const found = assets({ tree: inline, namespace }).filter(({ path }) => !known.has(path))
      return found.map(asset => ({ ...asset, pair }))
    })
}
