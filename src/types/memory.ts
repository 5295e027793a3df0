/** The translation memory, and what it proposes. */

import type { State } from './pair.ts'

/** Where a translation of the memory stands. */
export interface Origin {
  /** The file, below the root. */
  path: string
  /** The article and the unit, `article#unit`; empty where the file names none. */
  unit: string
  /** What the project says of it; undefined in a file of another tool. */
  state: State | undefined
}

/** A source text with its translation. */
export interface Segment {
  locale: string
  /** Inline Markdown where `isMarkdown` says so, else plain text. */
  source: string
  target: string
  isMarkdown: boolean
  /** The source texts before and after it; undefined where they are not known, or there are none. */
  before: string | undefined
  after: string | undefined
  origin: Origin
}

/** A file whose translations are in the memory. */
export interface MemoryFile {
  path: string
  /** Hash of all that its segments are made from. */
  hash: string
  segments(): AsyncIterable<Segment> | Iterable<Segment>
}

/** What is looked up: a unit of an article. */
export interface Wanted {
  /** Inline Markdown. */
  source: string
  /** `article#unit`. */
  unit: string
  before: string | undefined
  after: string | undefined
}

/** A figure or name that stands in one source and not in the other. */
export interface Difference {
  kind: 'figure' | 'name'
  /** What the memory's source says. */
  from: string
  /** What the source says now. */
  to: string
}

/** A translation that the memory proposes for a unit. */
export interface Suggestion {
  /**
   * 101: the source to the letter, in the same place; 100: the source, but for what `normalize`
   * leaves out; below: how alike the two sources are, see `memory/likeness.ts`.
   */
  percent: number
  /** The source text of the memory. */
  source: string
  /** Inline Markdown; with the figures and names of today's source where `adapted` says so. */
  target: string
  /** What was put in place of what the memory has. */
  adapted: Difference[]
  /** What the memory's source says otherwise, and its translation still does. */
  left: Difference[]
  origin: Origin
}

/** A translation for a unit that nobody has confirmed. */
export interface Draft {
  namespace: string
  locale: string
  id: string
  /** Inline Markdown. */
  target: string
}
