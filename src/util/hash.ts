import { createHash } from 'node:crypto'

/** SHA-256 of a text as UTF-8 or of bytes, the first 16 hexadecimal digits. */
export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}
