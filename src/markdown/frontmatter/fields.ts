import type { Span } from '../../types.ts'
import { readScalar } from './read-scalar.ts'
import { readSequence } from './read-sequence.ts'

/** Formats of frontmatter: YAML 1.2 between `---` and TOML 1.0 between `+++`. */
export type Format = 'yaml' | 'toml'

/** A text of a frontmatter; its place is that of the scalar, with its quotation marks. */
export interface Field extends Span {
  key: string
  value: string
}

const keys = { yaml: /^([\w-]+)[ \t]*:(?:[ \t]+|$)/, toml: /^([\w-]+)[ \t]*=[ \t]*/ }

/**
 * The fields of a frontmatter that are texts or lists of texts, one field for each text. Numbers,
 * truth values, dates, and what stands in tables and maps are left out.
 *
 * @param source The frontmatter, with its fences.
 */
export function fields(source: string, format: Format): Field[] {
  const result: Field[] = []
  let next = 0
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
    if (index < next) continue
    if (format === 'toml' && line.startsWith('[')) break
    const [start, key] = keys[format].exec(line) ?? []
    if (start === undefined || key === undefined) continue
    const from = index + start.length
    for (const { value, ...span } of readTexts(source.slice(from), format)) {
      result.push({ key, value, start: from + span.start, end: from + span.end })
      next = from + span.end
    }
  }
  return result
}

function readTexts(rest: string, format: Format): Omit<Field, 'key'>[] {
  const scalar = readScalar(rest, format)
  if (!scalar) return readSequence(rest, format)
  return [{ value: scalar.value, start: 0, end: scalar.length }]
}
