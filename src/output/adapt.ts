import type { PhrasingContent } from 'mdast'
import { compose, labels } from '../markdown/index.ts'
import type { Article, Unit } from '../types.ts'
import { adaptField } from './adapt-field.ts'
import { adaptInline } from './adapt-inline.ts'
import { adaptTitle } from './adapt-title.ts'
import { isCertain } from './is-certain.ts'
import { lineStart } from './line-start.ts'

/** Why a target cannot stand in the article as what it says. */
export type MisfitReason = 'empty' | 'blank-line' | 'heading-mark' | 'line-break' | 'structure'

/** A target made ready for its place in the article. */
export interface Adapted {
  /** The most faithful way to write it that stands alone. */
  form: string
  /** Further ways, which escape more; all say the same. */
  others: () => string[]
  /** True where no way was found that stands alone; the document around it can still allow one. */
  isDoubtful?: boolean
  /** True where it cannot but say in its place what it says: no parser need tell. */
  isCertain?: boolean
  /** What it says. */
  expected: PhrasingContent[] | string
}

/**
 * A target made ready for the place of its unit, or why it cannot stand there. Its text is composed
 * (NFC), so that readers find by search what they see.
 */
export function adapt(article: Article, unit: Unit, target: string): Adapted | MisfitReason {
  const source = String(article.file)
  const lines = target.replaceAll(/\r\n?/g, '\n')
  const text = lines.replaceAll(/^[ \t\n]+|[ \t\n]+$/g, '')
  if (text === '') return 'empty'
  const isField = unit.type === 'yaml' || unit.type === 'toml'
  if (!isField && /\n[ \t]*\n/.test(text)) return 'blank-line'
  if (isCertain(article, unit, text)) {
    return {
      form: text,
      others: () => [],
      expected: [{ type: 'text', value: text }],
      isCertain: true,
    }
  }
  const known = labels(article.tree)
  switch (unit.type) {
    case 'definition':
      return adaptTitle(text.normalize('NFC'), source.charAt(unit.start - 1))
    case 'yaml':
    case 'toml':
      return adaptField(text.normalize('NFC'), source, unit, unit.type)
    case 'heading': {
      const isMarked = (heading: string): boolean => /^#{1,6}[ \t]/.test(heading)
      if (isMarked(text) && !isMarked(unit.text)) return 'heading-mark'
      const before = source.slice(lineStart(source, unit.start), unit.start)
      return adaptInline(
        compose(text, known),
        /#[ \t]+$/.test(before) ? 'heading' : 'paragraph',
        known,
      )
    }
    default:
      return adaptInline(compose(text, known), unit.type, known)
  }
}
