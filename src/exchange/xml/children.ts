import type { XmlElement } from '../../util/parse-xml.ts'

/** The elements directly in an element, of one name where it is given. */
export function children(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).flatMap(child =>
    'name' in child && (name === undefined || child.name === name) ? child : [],
  )
}
