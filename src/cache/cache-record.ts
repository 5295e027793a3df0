import type { NameSummary } from '../types.ts'
import type { SavedMessage } from '../util/save-message.ts'

/** What a run found of an article about which nothing is to be written. */
export interface SettledArticle {
  /** The inputs it was found from. */
  key: string
  /** The files that findings are about, in the order of the run. */
  files: { path: string; messages: SavedMessage[]; accepted?: number }[]
  /** Hash of the emitted Markdown by locale; null where the gate refused it. */
  documents: Record<string, string | null>
  /** Hash by path below the source folder of what the article refers to; null for no file. */
  assets: Record<string, string | null>
  /** What it asked of the names of all articles, with the answers as JSON. */
  seen: Record<string, string>
}

/** What is kept of one article between runs. */
export interface CacheRecord {
  names?: { key: string; summary: NameSummary }
  article?: SettledArticle
}
