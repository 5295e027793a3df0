import type { Code, Content } from '../../types.ts'
import { type Attributes, writeElement } from './write-element.ts'
import { writeText } from './write-text.ts'

/** Attributes of an element around a code, or around text that XML cannot hold. */
export type Describe = (name: 'bpt' | 'ept' | 'ph', id: string, type: string) => Attributes

const forbidden = /([^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]+)/u

/**
 * Text and codes in the way of XLIFF 1.2 and TMX: `<bpt>` and `<ept>` around the Markdown of a pair,
 * `<ph>` around that of others. Characters that XML cannot hold stand as in a string of JSON, in a
 * `<ph>` whose type says so: `stet-text` for text, `stet-code` for a code.
 */
export function writeNative(content: Content, describe: Describe): string {
  let last = content.length
  const writeEscaped = (text: string, type: string): string => {
    last += 1
    return writeElement('ph', describe('ph', String(last), type), writeJson(text))
  }
  const codes = content.filter(part => typeof part !== 'string')
  const broken = new Set(codes.filter(({ data }) => forbidden.test(data)).map(({ id }) => id))
  const writeCode = ({ kind, id, type, data }: Code): string => {
    if (broken.has(id)) return writeEscaped(data, 'stet-code')
    const name = ({ alone: 'ph', open: 'bpt', close: 'ept' } as const)[kind]
    return writeElement(name, describe(name, id, type), writeText(data))
  }
  const writeString = (text: string): string =>
    text
      .split(forbidden)
      .map((run, index) => (index % 2 === 0 ? writeText(run) : writeEscaped(run, 'stet-text')))
      .join('')
  return content
    .map(part => (typeof part === 'string' ? writeString(part) : writeCode(part)))
    .join('')
}

/** JSON itself leaves U+FFFE and U+FFFF as they are. */
function writeJson(text: string): string {
  const json = JSON.stringify(text).slice(1, -1)
  return writeText(json, found => `\\u${found.charCodeAt(0).toString(16)}`)
}
