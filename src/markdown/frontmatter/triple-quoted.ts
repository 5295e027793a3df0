/** What opens and closes a text over several lines in TOML, with the white space at both ends. */
const triple = /^("""|''')([ \t]*(?:\r\n?|\n)?)([\s\S]*?)(\s*)(\1)(?!["'])/

/**
 * A text in three quotation marks at the start of another, as TOML has it; its value is without the
 * white space at its end. Nothing for another text, or one with an escape that JSON does not know.
 */
export function readTriple(text: string): { value: string; length: number } | undefined {
  const [raw, marks, , body = ''] = triple.exec(text) ?? []
  if (raw === undefined) return undefined
  const lines = body.replaceAll(/\r\n?/g, '\n')
  const value = marks === '"""' ? decode(lines) : lines
  return value === undefined ? undefined : { value, length: raw.length }
}

/** A text in three quotation marks, with the ends of another. */
export function writeTriple(value: string, like: string): string {
  const [, marks = '"""', start = '', , end = ''] = triple.exec(like) ?? []
  const eol = /\r\n?|\n/.exec(like)?.[0] ?? '\n'
  const isLiteral = marks === "'''" && !/'''|'$|(?![\n\t])\p{Cc}/u.test(value)
  const quote = isLiteral ? marks : '"""'
  const body = isLiteral ? value : encode(value)
  return quote + start + body.replaceAll('\n', eol) + end + quote
}

function encode(value: string): string {
  const lines = value.split('\n').map(line => JSON.stringify(line).slice(1, -1))
  return lines.join('\n')
}

/** What the escapes say; a backslash at the end of a line joins it with the next. */
function decode(body: string): string | undefined {
  const joined = body.replaceAll(/(?<!\\)((?:\\\\)*)\\[ \t]*\n\s*/g, '$1')
  const quoted = joined.replaceAll(/\\[\s\S]|"|\n|\t/g, found => escapes[found] ?? found)
  try {
    return JSON.parse(`"${quoted}"`)
  } catch {
    return undefined
  }
}

const escapes: Record<string, string> = { '"': '\\"', '\n': '\\n', '\t': '\\t' }
