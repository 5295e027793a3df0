import type { FoundCode } from '../../types.ts'
import type { XmlElement } from '../../util/parse-xml.ts'

type Part = string | FoundCode

/**
 * The content of `<source>`, `<target>` or `<data>` of XLIFF 2 as text and codes.
 *
 * @param data The Markdown of the codes, by id of their `<data>`.
 */
export function readContent(element: XmlElement, data: ReadonlyMap<string, string>): Part[] {
  return element.children.flatMap(child => ('text' in child ? child.text : readCode(child, data)))
}

function readCode(element: XmlElement, data: ReadonlyMap<string, string>): Part[] {
  const { name, attributes } = element
  const code = (kind: FoundCode['kind'], id: string, reference: string): FoundCode => {
    const found = data.get(attributes.get(reference) ?? '')
    return { kind, id, ...(found === undefined ? {} : { data: found }) }
  }
  const id = attributes.get('id') ?? ''
  switch (name) {
    case 'cp':
      return [readCharacter(attributes.get('hex'))]
    case 'ph':
      return [code('alone', id, 'dataRef')]
    case 'sc':
      return [code('open', id, 'dataRef')]
    case 'ec':
      return [code('close', attributes.get('startRef') ?? id, 'dataRef')]
    case 'pc':
      return [
        code('open', id, 'dataRefStart'),
        ...readContent(element, data),
        code('close', id, 'dataRefEnd'),
      ]
    default:
      // Annotations of a tool (`mrk`, `sm`, `em`) are no part of the text.
      return readContent(element, data)
  }
}

function readCharacter(hex = ''): string {
  const point = Number.parseInt(hex, 16)
  const isCharacter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
  return isCharacter ? String.fromCodePoint(point) : '\uFFFD'
}
