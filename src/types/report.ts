/** Reporters: an extension point, one reporter a file in `report/`. */

import type { VFile } from 'vfile'

/** Says a message of stet's in the user's language. */
export type Say = (key: string, values?: Record<string, string | number>) => string

/** Turns findings into text; an extension point, each one file in `report/`. */
export type Reporter = (files: readonly VFile[], options: ReporterOptions) => string

export interface ReporterOptions {
  say: Say
  /** Whether terminal colours are wanted. */
  color: boolean
  /** Of stet itself. */
  version: string
  /** The project's folder below the root of its repository: empty, or with a slash at its end. */
  prefix: string
  /** Which part of the articles this is about; without it, all. */
  shard?: Shard
}

/** One of several equal parts of the articles; the first is 1. */
export interface Shard {
  index: number
  count: number
}
