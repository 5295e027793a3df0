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
 * belong to it; and so does, in a run over a part of the articles or locales, everything that was
 * not asked for.
 */
export function collectOutput(
  results: readonly Emitted[],
  { targets, sourceLocale }: Settings,
  isWhole: boolean,
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
  return { files, kept: path => !isWhole || refused.has(path.split('/')[0] ?? '') }
}
