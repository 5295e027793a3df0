import { readBlock } from './block-scalar.ts'
import type { Format } from './fields.ts'
import { isPlain } from './is-plain.ts'
import { readTriple } from './triple-quoted.ts'

/** A text as it is read, and the length of what says it. */
interface Scalar {
  value: string
  length: number
}

/** Quoted scalars; in YAML they go on in lines that are indented. */
const quoted = {
  yaml: /^(?:'(?:''|(?:\r\n?|\n)(?=[ \t\r\n])|[^'\r\n])*'|"(?:\\[^\r\n]|\\?(?:\r\n?|\n)(?=[ \t\r\n])|[^"\\\r\n])*")/,
  toml: /^(?:'[^'\r\n]*'|"(?:\\[^\r\n]|[^"\\\r\n])*")/,
}

/** What may stand behind a scalar: the end of the line, or a comment. */
const ends = { yaml: /^[ \t]*(?:[\r\n]|$)|^[ \t]+#/, toml: /^[ \t]*(?:[\r\n#]|$)/ }

/**
 * The text at the start of what follows a key, and the length of its scalar; nothing for others.
 *
 * @param end What has to follow.
 */
export function readScalar(
  rest: string,
  format: Format,
  end: RegExp = ends[format],
): Scalar | undefined {
  const raw = quoted[format].exec(rest)?.[0]
  const wide = format === 'yaml' ? readBlock(rest) : readTriple(rest)
  if (wide) return wide
  if (raw === undefined) return format === 'yaml' ? readPlain(rest) : undefined
  const behind = rest.slice(raw.length)
  if (behind !== '' && !end.test(behind)) return undefined
  const inner = fold(raw.slice(1, -1), raw.startsWith('"'))
  const single = format === 'yaml' ? inner.replaceAll("''", "'") : inner
  const value = raw.startsWith('"') ? decode(inner) : single
  return value === undefined ? undefined : { value, length: raw.length }
}

/** A text without quotation marks, and the lines in which it goes on. */
function readPlain(rest: string): Scalar | undefined {
  const [raw = ''] = /^[^\r\n]*(?:(?:\r\n?|\n)[ \t]+(?![\s#])[^\r\n]*)*/.exec(rest) ?? []
  const text = raw.replace(/\s+#[^\r\n]*$/, '').trimEnd()
  const value = text.replaceAll(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ')
  // A comment between the lines of a text ends it.
  return isPlain(value) ? { value, length: text.length } : undefined
}

/** A line end in a quoted text is a space, further ones are line ends. */
function fold(inner: string, hasEscapes: boolean): string {
  const lines = inner.replaceAll(/\r\n?/g, '\n')
  const joined = hasEscapes ? lines.replaceAll(/\\\n[ \t]*/g, '') : lines
  return joined.replaceAll(/[ \t]*\n\s*/g, found => {
    const count = found.split('\n').length - 2
    if (count === 0) return ' '
    return (hasEscapes ? '\\n' : '\n').repeat(count)
  })
}

/** What a text in double quotes says; nothing where it has escapes that JSON does not know. */
function decode(inner: string): string | undefined {
  try {
    return JSON.parse(`"${inner}"`)
  } catch {
    return undefined
  }
}
