import type { VFile } from 'vfile'
import type { Settings } from '../types.ts'
import type { Output, Same } from './plan-output.ts'

/** What one article gives to the output folder. */
export interface Emitted {
  article: { namespace: string; file: VFile }
  /** The files of the translations by locale. */
  localeFiles: ReadonlyMap<string, { file: VFile }>
  /** Markdown by locale; null where the gate refused it. */
  documents: ReadonlyMap<string, string | Same | null>
  /** Files that the article refers to: bytes by path below the source folder. */
  assets: ReadonlyMap<string, Uint8Array | Same>
}

/**
 * What the output folder should hold. What the gate refused stays as it was, with all that may
 * belong to it; and so does everything that was not asked for.
 *
 * @param isAsked Whether all articles were asked for in a locale, so that what none of them gives to
 *   its folder is left over.
 */
export function collectOutput(
  results: readonly Emitted[],
  { targets, sourceLocale }: Settings,
  isAsked: (locale: string) => boolean,
): Output {
  const files: Output['files'] = new Map()
  const refused = new Set<string>()
  for (const { article, documents, assets } of results) {
    for (const locale of [sourceLocale, ...targets]) {
      const text = documents.get(locale)
      if (text === null) refused.add(locale)
      if (text === undefined || text === null) continue
      files.set(`${locale}/${article.namespace}${article.file.extname}`, text)
      for (const [path, bytes] of assets) files.set(`${locale}/${path}`, bytes)
    }
  }
  const isKept = (locale = ''): boolean => !isAsked(locale) || refused.has(locale)
  return { files, kept: path => isKept(path.split('/')[0]) }
}
