import type { Nodes, PhrasingContent, Text } from 'mdast'
import type { Prose } from '../types.ts'
import type { Labels } from './labels.ts'
import { parseInline } from './parse-inline.ts'
import { protectedSpans } from './protected-spans.ts'
import { traceText } from './trace-text.ts'

/** Stands for what is no text: code, HTML, an address, the sides of a picture. */
const object = '\uFFFC'

/** Tags that a reader does not see and that do not part words. */
const format =
  /^<(?:!--|\/?(?:a|abbr|b|bdi|bdo|cite|del|dfn|em|font|i|ins|mark|q|s|small|span|strong|u|wbr)\b)/i

/**
 * The readable text of inline Markdown, with the way back. Marks of emphasis, link destinations and
 * titles are left out; a picture gives its alt text between two U+FFFC; code, HTML, addresses,
 * footnote references and protected tokens give one U+FFFC; a line end gives a space, a hard break a line feed.
 */
export function prose(markdown: string, labels?: Labels): Prose {
  const result: Prose = { text: '', offsets: [], ends: [] }
  const tokens = protectedSpans(markdown)
  let next = 0
  const put: Write = (text, start, end) => {
    result.text += text
    for (let index = 0; index < text.length; index += 1) {
      result.offsets.push(start)
      result.ends.push(end)
    }
  }
  const write: Write = (text, start, end) => {
    for (let token = tokens[next]; token && token.start <= start; token = tokens[next]) {
      if (start < token.end && result.ends.at(-1) === token.end) return
      if (start < token.end) return put(object, token.start, token.end)
      next += 1
    }
    put(text, start, end)
  }
  readAll(parseInline(markdown, labels).children, markdown, write)
  result.offsets.push(result.ends.at(-1) ?? markdown.length)
  return result
}

type Write = (text: string, start: number, end: number) => void
type Read<Node extends Nodes> = (node: Node, markdown: string, write: Write) => void

const readers: {
  [Type in PhrasingContent['type']]: Read<Extract<PhrasingContent, { type: Type }>>
} = {
  break: (node, _, write) => write('\n', ...place(node)),
  delete: (node, markdown, write) => readAll(node.children, markdown, write),
  emphasis: (node, markdown, write) => readAll(node.children, markdown, write),
  footnoteReference: (node, _, write) => write(object, ...place(node)),
  html: (node, _, write) => {
    if (/^<br\b/i.test(node.value)) write('\n', ...place(node))
    else if (!format.test(node.value)) write(object, ...place(node))
  },
  image: (node, markdown, write) => readAlt(node, node.data?.alt, markdown, write),
  imageReference: (node, markdown, write) => readAlt(node, node.data?.alt, markdown, write),
  inlineCode: (node, _, write) => write(object, ...place(node)),
  link: (node, markdown, write) => {
    const [start, end] = place(node)
    if (markdown.startsWith('[', start)) readAll(node.children, markdown, write)
    else write(object, start, end)
  },
  linkReference: (node, markdown, write) => readAll(node.children, markdown, write),
  strong: (node, markdown, write) => readAll(node.children, markdown, write),
  text: readText,
}

function readAll(nodes: readonly PhrasingContent[], markdown: string, write: Write): void {
  for (const node of nodes) {
    const read = readers[node.type] as Read<PhrasingContent>
    read(node, markdown, write)
  }
}

function readText(node: Text, markdown: string, write: Write): void {
  for (const { text, start, end } of traceText(node.value, markdown, place(node)[0])) {
    write(/[\r\n]/.test(text) ? ' ' : text, start, end)
  }
}

/** A picture is a thing of its own: words beside it and in it do not run together. */
function readAlt(
  node: PhrasingContent,
  alt: PhrasingContent[] | undefined,
  markdown: string,
  write: Write,
): void {
  const [start, end] = place(node)
  write(object, start, start + 2)
  if (!alt?.length) return
  readAll(alt, markdown, write)
  const [, altEnd] = place(alt.at(-1) ?? node)
  write(object, altEnd, end)
}

function place({ position }: PhrasingContent): [start: number, end: number] {
  const start = position?.start.offset ?? 0
  return [start, position?.end.offset ?? start]
}
