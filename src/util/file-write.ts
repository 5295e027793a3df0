/** One file of a write, and what tells whether it is in its place. */
export interface FileStep {
  /** Below the root. */
  path: string
  /** Hash of what stood there; null where nothing did. */
  before: string | null
  /** Hash of what will stand there; null where nothing will. */
  after: string | null
}

/** A write of several files that is done as a whole or not at all. */
export interface FileWrite {
  root: string
  /** What tells it from all other writes, in the names of the files that it makes on the way. */
  id: string
  /** In order; a file may have several. */
  steps: FileStep[]
}
