import type { Span } from '../types.ts'
import { codes } from './codes.ts'

/** The handles of a text (`@nasa`), not the addresses of mail. */
export function handles(text: string): Span[] {
  return text.includes('@') ? codes(text).filter(({ start }) => text[start] === '@') : []
}
