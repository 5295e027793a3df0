import type { Image, ImageReference, Link, Nodes, Paragraph, PhrasingContent, Text } from 'mdast'
import type { Prose } from '../types.ts'
import { isText } from './is-text.ts'
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
 * The readable text of inline Markdown, with the way back. Marks of emphasis and destinations are
 * left out; alt texts and titles stand between U+FFFC; code, HTML, addresses, footnote references
 * and protected tokens give one U+FFFC; a line end gives a space, a hard break a line feed.
 *
 * @param tree What `parseInline` makes of the Markdown, where that is known.
 * @param plain What `isText` says of it, where that is known.
 */
export function prose(
  markdown: string,
  labels?: Labels,
  tree?: Paragraph,
  plain: boolean = isText(markdown),
): Prose {
  if (plain) return toTheLetter(markdown)
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
  readAll((tree ?? parseInline(markdown, labels)).children, markdown, write)
  result.offsets.push(result.ends.at(-1) ?? markdown.length)
  return result
}

function toTheLetter(text: string): Prose {
  for (let next = counted.length; next <= text.length + 1; next += 1) counted.push(next)
  return {
    text,
    offsets: counted.slice(0, text.length + 1),
    ends: counted.slice(1, text.length + 1),
  }
}

/** The numbers from 0 on: slices of them take a fraction of the time of making them. */
const counted: number[] = []

type Element = Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>
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
  image: readImage,
  imageReference: readImage,
  inlineCode: (node, _, write) => write(object, ...place(node)),
  link: (node, markdown, write) => {
    const [start, end] = place(node)
    if (!markdown.startsWith('[', start)) return write(object, start, end)
    readAll(node.children, markdown, write)
    readTitle(node, markdown, write)
  },
  linkReference: (node, markdown, write) => readAll(node.children, markdown, write),
  mdxJsxTextElement: readElement,
  mdxTextExpression: (node, _, write) => write(object, ...place(node)),
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
  trace(node.value, markdown, place(node)[0], write)
}

/** A picture is a thing of its own: words beside it and in it do not run together. */
function readImage(node: Image | ImageReference, markdown: string, write: Write): void {
  const [start, end] = place(node)
  const alt = node.data?.alt ?? []
  const last = alt.at(-1)
  const titled = node.type === 'image' && node.title ? node : undefined
  write(object, start, last || titled ? start + 2 : end)
  readAll(alt, markdown, write)
  if (titled) readTitle(titled, markdown, write)
  else if (last) write(object, place(last)[1], end)
}

/** The tags of JSX are what those of HTML are; one without content is a thing of its own. */
function readElement(node: Element, markdown: string, write: Write): void {
  const [start, end] = place(node)
  const [first, last] = [node.children[0], node.children.at(-1)]
  const opening = markdown.slice(start, first ? place(first)[0] : end)
  const writeTag = (from: number, to: number): void => {
    if (!format.test(opening)) write(object, from, to)
  }
  if (/^<br\b/i.test(opening)) write('\n', start, end)
  else if (!first || !last) writeTag(start, end)
  else {
    writeTag(start, place(first)[0])
    readAll(node.children, markdown, write)
    writeTag(place(last)[1], end)
  }
}

function readTitle(node: Image | Link, markdown: string, write: Write): void {
  const span = node.data?.title
  if (!node.title || !span) return
  write(object, span.start - 1, span.start)
  trace(node.title, markdown, span.start, write)
  write(object, span.end, place(node)[1])
}

function trace(value: string, markdown: string, from: number, write: Write): void {
  for (const { text, start, end } of traceText(value, markdown, from)) {
    write(/[\r\n]/.test(text) ? ' ' : text, start, end)
  }
}

function place({ position }: PhrasingContent): [start: number, end: number] {
  const start = position?.start.offset ?? 0
  return [start, position?.end.offset ?? start]
}
