import type { Span } from '../../types.ts'
import { readScalar } from './read-scalar.ts'

/** Formats of frontmatter: YAML 1.2 between `---` and TOML 1.0 between `+++`. */
export type Format = 'yaml' | 'toml'

/** A text of a frontmatter; its place is that of the scalar, with its quotation marks. */
export interface Field extends Span {
  key: string
  value: string
}

const pairs = {
  yaml: /^([\w-]+)[ \t]*:[ \t]+(\S.*)$/,
  toml: /^([\w-]+)[ \t]*=[ \t]*(\S.*)$/,
}

/**
 * The fields of a frontmatter that are texts in one line. Texts over several lines, numbers, truth
 * values, dates, lists and what stands in tables are left out.
 *
 * @param source The frontmatter, with its fences.
 */
export function fields(source: string, format: Format): Field[] {
  const result: Field[] = []
  let offset = 0
  let isOpen = false
  for (const line of source.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const content = line.trimEnd()
    // A plain scalar goes on in an indented line: it was no text in one line.
    if (isOpen && /^[ \t]/.test(content)) result.pop()
    if (content !== '') isOpen = false
    if (format === 'toml' && content.startsWith('[')) break

    const [, key, rest = ''] = pairs[format].exec(content) ?? []
    const scalar = readScalar(rest, format)
    if (key !== undefined && scalar) {
      const start = offset + content.length - rest.length
      result.push({ key, value: scalar.value, start, end: start + scalar.length })
      isOpen = !/^["']/.test(rest)
    }
    offset += line.length
  }
  return result
}
