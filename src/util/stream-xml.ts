import { load } from './load.ts'
import type { XmlElement } from './parse-xml.ts'
import { Problem } from './problem.ts'

/** Deeper than any exchange format goes. */
const maxDepth = 100
/** More characters than any text in one element has. */
const maxText = 1_000_000

/**
 * The elements of the given names in an XML document, each as a tree, as they come: what a file
 * holds is never in memory as a whole. Offsets count the characters of the document.
 *
 * The same is refused as in `parse-xml.ts`: a document type with declarations of its own, and
 * entities that are not XML's.
 *
 * @throws Problem with line and column.
 */
export async function* streamXml(
  chunks: AsyncIterable<string>,
  names: readonly string[],
  path: string,
): AsyncGenerator<XmlElement> {
  const { SaxesParser } = load<typeof import('saxes')>('saxes')
  const parser = new SaxesParser({ xmlns: true })
  const open: XmlElement[] = []
  let depth = 0
  let size = 0
  let found: XmlElement[] = []
  const fail = (key: string, values: Record<string, string | number> = {}): never => {
    throw new Problem(
      key,
      { path, ...values },
      { path, line: parser.line, column: parser.columnIndex + 1 },
    )
  }
  const addText = (text: string): void => {
    const parent = open.at(-1)
    if (!parent) return
    size += text.length
    if (size > maxText) fail('xml-size', { size: maxText })
    parent.children.push({ text, start: parser.position - text.length, end: parser.position })
  }
  parser.on('error', error =>
    fail('xml-syntax', { found: error.message.replace(/^\d+:\d+: |\.$/g, '') }),
  )
  parser.on('doctype', doctype => {
    if (doctype.includes('[')) fail('xml-doctype')
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', ({ local, uri, attributes }) => {
    depth += 1
    if (depth > maxDepth) fail('xml-depth', { depth: maxDepth })
    if (open.length === 0 && !names.includes(local)) return
    const values = Object.values(attributes).map(({ name, value }) => [name, value] as const)
    const { position } = parser
    const element: XmlElement = {
      name: local,
      uri,
      attributes: new Map(values),
      children: [],
      start: position,
      end: position,
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    depth -= 1
    const element = open.pop()
    if (!element) return
    element.end = parser.position
    if (open.length > 0) return
    size = 0
    found.push(element)
  })
  for await (const chunk of chunks) {
    parser.write(chunk)
    yield* found
    found = []
  }
  parser.close()
  yield* found
}
