import type { Code, Content } from '../../types.ts'
import { type Attributes, writeElement } from '../xml/write-element.ts'
import { writeText } from '../xml/write-text.ts'
import { writeCharacter } from './write-character.ts'

/** The standard's words for what a code is, by type of the node. */
const kinds: Record<string, Attributes> = {
  break: { type: 'fmt', subType: 'xlf:lb' },
  delete: { type: 'fmt' },
  emphasis: { type: 'fmt', subType: 'xlf:i' },
  footnoteReference: { type: 'link' },
  image: { type: 'image' },
  imageReference: { type: 'image' },
  link: { type: 'link' },
  linkReference: { type: 'link' },
  strong: { type: 'fmt', subType: 'xlf:b' },
}

/**
 * Text and codes as the content of `<source>` or `<target>`: pairs are `<pc>`, others `<ph>`.
 *
 * @param reference Gives the id of the `<data>` that holds a code's Markdown.
 */
export function writeContent(content: Content, reference: (data: string) => string): string {
  return content
    .map(part => {
      if (typeof part === 'string') return writeText(part, writeCharacter)
      if (part.kind === 'close') return '</pc>'
      const { id, type, data } = part
      const kind = kinds[type] ?? { type: 'other' }
      if (part.kind === 'open') {
        const dataRefStart = reference(data)
        const dataRefEnd = reference(closing(content, id))
        const attributes = { id, ...kind, dataRefStart, dataRefEnd }
        return writeElement('pc', attributes, '').replace(/<\/pc>$/, '')
      }
      const shown = part.says === undefined ? { disp: data } : { equiv: part.says, disp: data }
      return writeElement('ph', { id, ...kind, ...shown, dataRef: reference(data) })
    })
    .join('')
}

function closing(content: Content, id: string): string {
  const close = content.find(
    (part): part is Code => typeof part !== 'string' && part.kind === 'close' && part.id === id,
  )
  return close?.data ?? ''
}
