import type { VFile } from 'vfile'
import type { Emitted } from '../output/collect-output.ts'
import type {
  Article,
  Asset,
  Edit,
  LocaleFile,
  Pair,
  Say,
  Settings,
  Shard,
  Unit,
} from '../types.ts'
import type { Problem } from '../util/problem.ts'
import type { FileChange } from '../util/write-files.ts'
import type { KnownNames } from './know-names.ts'

/** What to run the pipeline on. */
export interface RunOptions {
  settings: Settings
  say: Say
  /** Globs of articles; all without one. */
  articles?: readonly string[]
  /** Which part of the articles; all without it. */
  shard?: Shard | undefined
  /** Target locales to check, to write and to emit; all without one. */
  locales?: readonly string[]
  /** What the caller will write: nothing, the locale files, or the output as well. */
  writes: 'nothing' | 'locales' | 'all'
  /** What a person says of the translation of a unit now. */
  edit?: ((namespace: string, locale: string, id: string) => Edit | undefined) | undefined
  /** Emits what the gate refuses. */
  force?: boolean
  /** Replaces files in the output folder that stet did not write. */
  overwrite?: boolean
  progress?: (done: number, total: number) => void
  /**
   * What decides a run beside the files of the project, as text: the program and its settings. With
   * it, what an earlier run found of the same inputs is found again without the work.
   */
  cache?: string | undefined
}

/** An article after its way through the house. */
export interface Result extends Emitted {
  article: Article
  units: Unit[]
  pairs: Pair[]
  localeFiles: Map<string, LocaleFile>
  documents: Map<string, string | null>
  assets: Map<string, Uint8Array>
  /** References to files that are not there. */
  missing: readonly Asset[]
}

/** Everything a command needs to report and to write. */
export interface Outcome {
  /** The files that findings are about. */
  files: VFile[]
  /** The articles that went through the house; none in a run that may use what a cache knows. */
  results: Result[]
  /** What comes out of all articles, also of those that the cache knows. */
  emitted: Emitted[]
  /** What is known of names beyond an article. */
  known: KnownNames
  /** What brings the locale files up to the source, and the output where that was asked for. */
  changes: FileChange[]
  /** What else there is to say, in the user's language. */
  notes: string[]
  /** Why articles are left out: exit code 2. Nothing of theirs changes; the others are there. */
  problems: Problem[]
}
