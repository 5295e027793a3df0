import type { FoundCode } from '../../types.ts'
import type { XmlElement } from '../../util/parse-xml.ts'
import { readText } from './read-text.ts'

type Part = string | FoundCode

/**
 * The content of `<source>`, `<target>` (XLIFF 1.2) or `<seg>` (TMX) as text and codes; elements
 * that are no codes stand for what is in them.
 *
 * @param typeName Name of the attribute that holds the type of a code.
 * @param idName Name of the attribute that source and target share.
 */
export function readNative(element: XmlElement, typeName: string, idName: string): Part[] {
  return element.children.flatMap((child): Part[] => {
    if ('text' in child) return [child.text]
    const { name, attributes } = child
    const kind = kinds[name]
    const id = attributes.get(idName) ?? attributes.get('id') ?? attributes.get('i') ?? ''
    const inner = (): Part[] => readNative(child, typeName, idName)
    if (name === 'g') return [{ kind: 'open', id }, ...inner(), { kind: 'close', id }]
    if (!kind) return inner()
    const type = attributes.get(typeName)?.replace(/^x-/, '')
    const text = readText(child)
    if (type === 'stet-text') return [readJson(text)]
    if (hollow.has(name)) return [{ kind, id }]
    return [{ kind, id, data: type === 'stet-code' ? readJson(text) : text }]
  })
}

const kinds: Record<string, FoundCode['kind']> = {
  bpt: 'open',
  bx: 'open',
  ept: 'close',
  ex: 'close',
  it: 'alone',
  ph: 'alone',
  ut: 'alone',
  x: 'alone',
}

/** Elements that say nothing of the Markdown of their code. */
const hollow = new Set(['bx', 'ex', 'x'])

function readJson(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`))
  } catch {
    return text
  }
}
