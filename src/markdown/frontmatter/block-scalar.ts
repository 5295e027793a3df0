const newline = /\r\n?|\n/
const header = /^[|>](?:[-+]?[1-9]?|[1-9][-+])[ \t]*(?:[ \t]#.*)?$/

/**
 * A block scalar of YAML at the start of a text: `|` keeps its lines, `>` joins them. Its value is
 * without the line ends at its end. Nothing for a text that starts otherwise, or whose lines are
 * indented differently.
 */
export function readBlock(text: string): { value: string; length: number } | undefined {
  const [head = ''] = /^[^\r\n]*/.exec(text) ?? []
  if (!header.test(head)) return undefined
  const [first = '', ...lines] = text.split(newline)
  const indent = /^ +(?=\S)/.exec(lines.find(line => line.trim() !== '') ?? '')?.[0] ?? ''
  const outside = lines.findIndex(line => line.trim() !== '' && !line.startsWith(indent))
  const own = outside < 0 ? lines : lines.slice(0, outside)
  while (own.at(-1)?.trim() === '') own.pop()
  const content = own.map(line => line.slice(indent.length))
  if (indent === '' || content.some(line => /^[ \t]/.test(line))) return undefined
  const body = content.join('\n')
  return {
    value: first.startsWith('|') ? body : fold(body),
    length: lengthOf(text, own.length + 1),
  }
}

/** A text as a block scalar with the header and the indentation of another. */
export function writeBlock(value: string, like: string): string {
  const [first = '', ...lines] = like.split(newline)
  const eol = newline.exec(like)?.[0] ?? '\n'
  const indent = /^ +/.exec(lines.find(line => line.trim() !== '') ?? '')?.[0] ?? '  '
  const parts = value.split('\n').flatMap((line, index) => {
    const isFolded = first.startsWith('>') && index > 0
    return isFolded && line !== '' ? ['', line] : [line]
  })
  return [first, ...parts.map(line => (line === '' ? '' : indent + line))].join(eol)
}

/** Lines are joined by a space; blank lines between them are line ends. */
function fold(body: string): string {
  return body.replaceAll(/\n+/g, ends => (ends.length === 1 ? ' ' : ends.slice(1)))
}

/** Length of the first lines of a text, without the last line end. */
function lengthOf(text: string, lines: number): number {
  let length = 0
  let left = lines
  for (const part of text.split(/(\r\n?|\n)/)) {
    if (newline.test(part) && --left === 0) return length
    length += part.length
  }
  return length
}
