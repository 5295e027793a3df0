import { isAgreed } from './is-agreed.ts'
import { keeps } from './keeps.ts'
import { lazy } from './lazy.ts'
import type { Look } from './look-of.ts'
import { type Sheet, sheet } from './sheet.ts'
import type { Side, Summary } from './types.ts'

/** A text read for names that nobody listed. */
export interface Reading extends Omit<Sheet, 'looks'> {
  /** For each word: part of a known name, surely a name, perhaps one, none. */
  looks: readonly (Look | 'covered')[]
  /** The folded words that belong to no known name. */
  loose: () => ReadonlySet<string>
}

/** What else shows that a word is a name. */
interface Evidence {
  summary?: Summary | undefined
  /** The same text in other languages. */
  kept: () => readonly Reading[]
}

/** Reads a text. Words that the rest of the corpus keeps, or another language, are names. */
export function reading({ text, language, names }: Side, evidence?: Evidence): Reading {
  const own = sheet(text, language)
  const looks = looksIn(own, names, evidence)
  return {
    ...own,
    looks,
    loose: lazy(() => new Set(own.folded.filter((_, index) => looks[index] !== 'covered'))),
  }
}

function looksIn(
  own: Sheet,
  spans: Side['names'],
  evidence: Evidence | undefined,
): (Look | 'covered')[] {
  const byLook = own.looks()
  let next = 0
  return own.words.map((word, index) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1
    const span = spans[next]
    if (span !== undefined && span.start < word.end) return 'covered'
    const look = byLook[index] ?? 'plain'
    if (look !== 'capital' || evidence === undefined) return look
    const { language } = own
    if (evidence.summary && isAgreed(word, language, evidence.summary)) return 'name'
    return evidence.kept().some(other => keeps(other, word, language)) ? 'name' : look
  })
}
