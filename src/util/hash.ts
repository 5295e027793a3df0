import { hash as digest } from 'node:crypto'

/** SHA-256 of a text as UTF-8 or of bytes, the first 16 hexadecimal digits. */
export function hash(content: string | Uint8Array): string {
  return digest('sha256', content, 'hex').slice(0, 16)
}
