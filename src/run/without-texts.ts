import { VFile } from 'vfile'
import type { Emitted } from '../output/collect-output.ts'
import type { Outcome } from './outcome.ts'

/**
 * What a run made of an article, as far as reports and the output need it: its trees and entries go,
 * and so do the texts of its files where nothing was found that a report would quote them for.
 */
export function withoutTexts({ files, emitted }: Outcome): Pick<Outcome, 'emitted' | 'files'> {
  const isQuoted = files.some(({ messages }) => messages.length > 0)
  const kept = isQuoted ? files : files.map(bare)
  const byPath = new Map(kept.map(file => [file.path, file]))
  const fileOf = (file: VFile): VFile => byPath.get(file.path) ?? bare(file)
  return {
    files: kept,
    emitted: emitted.map(
      ({ article, localeFiles, documents, assets }): Emitted => ({
        article: { namespace: article.namespace, file: fileOf(article.file) },
        localeFiles: new Map(
          [...localeFiles].map(([locale, { file }]) => [locale, { file: fileOf(file) }]),
        ),
        documents,
        assets,
      }),
    ),
  }
}

function bare({ path, cwd, data }: VFile): VFile {
  return new VFile({ path, cwd, data })
}
