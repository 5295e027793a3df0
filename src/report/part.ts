import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { ReportArticle, Reporter } from '../types.ts'
import { type SavedMessage, saveMessage } from '../util/save-message.ts'
import { listFindings } from './list-findings.ts'

/** What one machine found, for `stet merge-reports`. */
export interface Part {
  version: 1
  /** Of stet: parts of different versions are no whole. */
  stet: string
  shard: { index: number; count: number }
  files: PartFile[]
  /** What the findings are about. */
  articles: ReportArticle[]
}

export interface PartFile {
  path: string
  /** Where a report may quote it. */
  text: string | null
  /** Whether the findings are what keeps stet from doing its job. */
  isProblem: boolean
  /** How many of its findings a person accepted. */
  accepted: number
  messages: SavedMessage[]
}

/** Everything that a report can be made of, to be put together with other parts. */
export const part: Reporter = (files, options) => {
  const { version, shard = { index: 1, count: 1 }, articles } = options
  const quoted = new Set(listFindings(files).flatMap(({ file, message }) => quotes(file, message)))
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const whole: Part = {
    version: 1,
    stet: version,
    shard,
    files: sorted.map(file => ({
      path: file.path,
      text: quoted.has(file.path) && file.value !== undefined ? String(file) : null,
      isProblem: file.data.isProblem === true,
      accepted: Number(file.data.accepted ?? 0),
      messages: listFindings([file]).map(({ message }) => saveMessage(message)),
    })),
    articles: [...articles()],
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

function quotes(file: VFile, { cause }: VFileMessage): string[] {
  return cause instanceof VFileMessage && cause.file ? [file.path, cause.file] : [file.path]
}
