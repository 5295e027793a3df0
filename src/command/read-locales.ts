import type { CommandInput } from '../types.ts'
import { oneOf } from '../util/one-of.ts'
import { suggest } from '../util/suggest.ts'
import { listFlag } from './list-flag.ts'

/** Which locales a command is asked for, and which articles. */
export interface Asked {
  /** None for all. */
  locales: string[]
  articles: string[]
}

/**
 * Reads `--locale`, which takes several words: what stands behind the first and is no locale, nor
 * near one, is an article: `stet build --locale en hafen`.
 *
 * @throws Problem where a word should be a locale and is none.
 */
export async function readLocales({ flags, operands, settings }: CommandInput): Promise<Asked> {
  const words = listFlag(flags.locale)
  if (words.length === 0) return { locales: [], articles: [...operands] }
  const { targets } = await settings()
  const isArticle = (word: string, index: number): boolean =>
    index > 0 && !targets.includes(word) && suggest(word, targets) === undefined
  const locales = words.filter((word, index) => !isArticle(word, index))
  for (const locale of locales) oneOf('--locale', locale, targets)
  return { locales: [...new Set(locales)], articles: [...operands, ...words.filter(isArticle)] }
}
