import { type Format, readScalar, writeScalar } from '../markdown/index.ts'
import type { Unit } from '../types.ts'
import type { Adapted, MisfitReason } from './adapt.ts'

/** Scalars that keep the lines of a text; in all others it is one line. */
const wide = /^(?:[|>]|"""|''')/

/** A value of the frontmatter, in the style of the source's where it can be. */
export function adaptField(
  target: string,
  source: string,
  { start, end }: Unit,
  format: Format,
): Adapted | MisfitReason {
  const like = source.slice(start, end)
  const lines = target.replaceAll(/[ \t]*\n[ \t]*/g, '\n')
  const text = wide.test(like) ? lines : lines.replaceAll(/\n+/g, ' ')
  const isInList = /[[,][ \t]*$/.test(source.slice(0, start).trimEnd())
  const form = writeScalar(text, like, format, isInList)
  if (readScalar(form, format)?.value !== text) return 'structure'
  return { form, others: () => [], expected: text }
}
