import type { XmlElement } from '../../util/parse-xml.ts'

/** All text in an element and the elements in it. */
export function readText(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map(child => ('text' in child ? child.text : readText(child)))
    .join('')
}
