/** The configuration. */

import type { DraftOptions } from './draft.ts'
import type { Severity } from './drift.ts'

/**
 * What becomes of a unit without a translation: `omit` leaves out blocks and list items of which
 * nothing is translated.
 */
export type MissingPolicy = 'source' | 'omit' | 'fail'

/** What becomes of a translation whose source changed since. */
export type StalePolicy = 'keep' | 'source' | 'fail'

/** What becomes of a suggestion that nobody confirmed. */
export type DraftPolicy = 'source' | 'emit'

/** What becomes of an article that is no MDX, though its extension says so. */
export type MdxPolicy = 'strict' | 'fallback'

export interface Policy {
  missing: MissingPolicy
  stale: StalePolicy
  draft: DraftPolicy
}

/** What users write into the configuration; everything but the locales has a default. */
export interface Options {
  /** Language of the articles under the source folder. */
  sourceLocale: string
  /** All locales, the source's included or not. */
  locales: string[]
  /** Where else to look for a missing translation before the source text, per locale. */
  fallback?: Record<string, string[]>
  folders?: { source?: string; locales?: string; output?: string }
  /** Policies per target locale; `*` holds for all that are not named. */
  policy?: Record<string, Partial<Policy>>
  /** Whether files that articles refer to are copied beside the output. */
  assets?: 'copy' | 'ignore'
  /**
   * What becomes of an `.mdx` article that MDX rejects: `strict` is an error, `fallback` reads it as
   * Markdown, with a warning.
   */
  mdx?: MdxPolicy
  /** Frontmatter keys whose values are translated. */
  frontmatter?: string[]
  /** Severity per rule id, with the rule's options where it has any. */
  rules?: Record<string, RuleSetting>
  /** The language model that `stet draft` asks; it is off without one. */
  draft?: DraftOptions
  /** Language of stet's own messages. */
  language?: string
}

export type RuleLevel = 'off' | 'warn' | 'error'

export type RuleSetting = RuleLevel | [RuleLevel, Record<string, unknown>]

/** The configuration with every default filled in. */
export interface Settings {
  /** Absolute path of the folder that holds the configuration. */
  root: string
  sourceLocale: string
  /** The locales that are translated to, in the order of the configuration. */
  targets: string[]
  fallback: Record<string, string[]>
  /** Paths below the root, with `/`. */
  folders: { source: string; locales: string; output: string }
  policy: Record<string, Policy>
  assets: 'copy' | 'ignore'
  mdx: MdxPolicy
  frontmatter: string[]
  rules: Record<string, Severity | 'off'>
  /** Options by rule id, held against the rule's shape but without its defaults. */
  options: Record<string, Record<string, unknown>>
  /** Undefined where no model is configured. */
  draft?: DraftOptions | undefined
  language: string
}
