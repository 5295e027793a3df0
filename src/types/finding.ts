/** Findings: what the checks found, at places of files. */

import type { VFileMessage } from 'vfile-message'

/** A text before and after an edit. */
export interface Change {
  before: string
  after: string
}

/** A message of a file, with what stet knows of it beyond `vfile-message`. */
export interface FindingMessage extends VFileMessage {
  /** The id of the unit whose translation it is about; the file tells article and locale. */
  unit?: string | undefined
  /** Whether `expected[0]` may take the place of `actual` without anybody looking. */
  isSafe?: boolean | undefined
  /** How the source changed since the translation was made, where that is what it is about. */
  change?: Change | undefined
  /** What it has in common with others of its kind; reports say three and more of them once. */
  alike?: string | undefined
}
