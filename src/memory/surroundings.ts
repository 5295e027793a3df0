import type { Labels } from '../markdown/index.ts'
import type { NameSummary, Termbase } from '../types.ts'

/** What a look-up in the memory needs to know of the project and the article. */
export interface Surroundings {
  sourceLocale: string
  /** The locale that is translated into. */
  locale: string
  termbase: Termbase
  /** What the corpus shows of names. */
  names: NameSummary
  /** Of the article. */
  labels: Labels
}
