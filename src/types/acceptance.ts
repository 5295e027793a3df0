/** Deviations that a person accepted. */

import type { VFile } from 'vfile'
import type { Span } from './drift.ts'

/** A finding that a person says is none, with the reason. */
export interface Acceptance {
  unit: string
  locale: string
  /** The check that makes the finding. */
  rule: string
  /** What the finding says stands there; any without it. */
  actual?: string | undefined
  /** What the finding says should stand there, its first proposal; any without it. */
  expected?: string | undefined
  reason: string
  /** Hashes of the source text and of the translation it was accepted for; stet fills them in. */
  source?: string | undefined
  target?: string | undefined
  /** Where it stands in its file. */
  at: Span
}

/** The acceptances of an article; the file may not exist. */
export interface AcceptanceFile {
  file: VFile
  exists: boolean
  list: Acceptance[]
}

/** What an article's acceptances are worth today. */
export interface Weighed {
  /** Those that hold: both texts are what they were. */
  holding: Acceptance[]
  /** Those that do not, and what became of the texts. */
  void: { acceptance: Acceptance; why: 'source' | 'target' | 'unit' }[]
}
