import type { VFile } from 'vfile'
import { load } from './load.ts'
import { problemAt } from './problem-at.ts'

/** Deeper than any exchange format goes. */
const maxDepth = 100

/** An element of an XML document, with its place in the file. */
export interface XmlElement {
  /** Name without its prefix. */
  name: string
  /** Namespace; empty where there is none. */
  uri: string
  /** Values by name as written: `id`, `xml:lang`. */
  attributes: ReadonlyMap<string, string>
  children: (XmlElement | XmlText)[]
  start: number
  end: number
}

/** Text between two tags; character references are decoded, line ends are `\n`. */
export interface XmlText {
  text: string
  start: number
  end: number
}

/**
 * A well-formed XML 1.0 document as a tree with offsets. Comments and processing instructions are
 * passed over.
 *
 * Nothing outside of the file is read, and no entity is expanded but the five of XML itself: a
 * document type may be named, but one that declares anything is refused, and so is a reference to
 * an entity that is not XML's own.
 *
 * @throws Problem with line and column.
 */
export function parseXml(file: VFile): XmlElement {
  const text = String(file)
  const { SaxesParser } = load<typeof import('saxes')>('saxes')
  const parser = new SaxesParser({ xmlns: true })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let last = 0
  const addText = (value: string, end: number): void => {
    open.at(-1)?.children.push({ text: value, start: last, end })
  }
  const pass = (): void => {
    last = text.indexOf('>', parser.position - 1) + 1
  }
  parser.on('error', error => {
    // The parser's own sentence starts with its count of lines and columns.
    const found = error.message.replace(/^\d+:\d+: |\.$/g, '')
    throw problemAt(file, Math.max(0, parser.position - 1), 'xml-syntax', { found })
  })
  parser.on('doctype', doctype => {
    const start = text.indexOf('<!DOCTYPE')
    if (doctype.includes('[')) throw problemAt(file, start, 'xml-doctype')
    pass()
  })
  parser.on('comment', pass)
  parser.on('processinginstruction', pass)
  parser.on('text', value => addText(value, parser.position - 1))
  parser.on('cdata', value => {
    addText(value, parser.position)
    pass()
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const start = text.lastIndexOf('<', parser.position - 1)
    const element: XmlElement = {
      name: local,
      uri,
      attributes: new Map(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
      start: Math.max(start, last),
      end: parser.position,
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
    if (open.length > maxDepth) throw problemAt(file, start, 'xml-depth', { depth: maxDepth })
    last = parser.position
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element) element.end = parser.position
    last = parser.position
  })
  parser.write(text).close()
  if (!root) throw problemAt(file, text.length, 'xml-syntax', { found: 'no element' })
  return root
}
