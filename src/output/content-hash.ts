import { isUtf8 } from 'node:buffer'
import { hash } from '../util/hash.ts'

/** A hash that a checkout with other line ends does not change, as git makes them of text files. */
export function contentHash(content: string | Uint8Array): string {
  const bytes = Buffer.from(content)
  return isUtf8(bytes) ? hash(bytes.toString('utf8').replaceAll('\r\n', '\n')) : hash(bytes)
}
