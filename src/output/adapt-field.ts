import { type Format, readScalar, writeScalar } from '../markdown/index.ts'
import type { Adapted, MisfitReason } from './adapt.ts'

/**
 * A value of the frontmatter, in one line, in the style of the source's where it can be.
 *
 * @param like The source's scalar, with its quotation marks.
 */
export function adaptField(target: string, like: string, format: Format): Adapted | MisfitReason {
  const text = target.replaceAll(/[ \t]*\n[ \t]*/g, ' ')
  const form = writeScalar(text, like, format)
  if (readScalar(form, format)?.value !== text) return 'structure'
  return { form, others: () => [], expected: text }
}
