import { writeText } from './write-text.ts'

/** Values by name; those that are undefined are left out. */
export type Attributes = Record<string, string | undefined>

/** An element of XML with attributes and content that is XML already. */
export function writeElement(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${writeValue(value)}"`,
  )
  const start = `<${name}${written.join('')}`
  return content === undefined ? `${start}/>` : `${start}>${content}</${name}>`
}

function writeValue(value: string): string {
  return writeText(value)
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
}
