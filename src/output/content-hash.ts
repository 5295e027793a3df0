import { isUtf8 } from 'node:buffer'
import { hash } from '../util/hash.ts'

/** A hash that a checkout with other line ends does not change, as git makes them of text files. */
export function contentHash(content: string | Uint8Array): string {
  if (typeof content === 'string') return hash(content.replaceAll('\r\n', '\n'))
  const isText = isUtf8(content) && content.includes(carriageReturn)
  return isText ? contentHash(Buffer.from(content).toString('utf8')) : hash(content)
}

const carriageReturn = 13
