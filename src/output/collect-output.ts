import type { Article, Settings } from '../types.ts'
import type { Output } from './plan-output.ts'

/** What one article gives to the output folder. */
export interface Emitted {
  article: Article
  /** Markdown by locale; null where the gate refused it. */
  documents: ReadonlyMap<string, string | null>
  /** Bytes by path below the source folder. */
  assets: ReadonlyMap<string, Uint8Array>
}

/**
 * What the output folder should hold. What the gate refused stays as it was, and so does, in a run
 * over a part of the articles or locales, everything that was not asked for.
 */
export function collectOutput(
  results: readonly Emitted[],
  { targets, sourceLocale }: Settings,
  isWhole: boolean,
): Output {
  const files: Output['files'] = new Map()
  const kept = new Set<string>()
  for (const { article, documents, assets } of results) {
    for (const locale of [sourceLocale, ...targets]) {
      const text = documents.get(locale)
      const add = (path: string, content: string | Uint8Array): void => {
        if (typeof text === 'string') files.set(`${locale}/${path}`, content)
        else kept.add(`${locale}/${path}`)
      }
      add(`${article.namespace}.md`, text ?? '')
      for (const [path, bytes] of assets) add(path, bytes)
    }
  }
  return { files, kept: path => !isWhole || kept.has(path) }
}
