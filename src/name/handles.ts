import type { Span } from '../types.ts'
import { codes } from './codes.ts'

/** The handles of a text (`@nasa`), and with `addresses` those of the web and of mail. */
export function handles(text: string, addresses: boolean): Span[] {
  if (!text.includes('@') && !(addresses && text.includes('://'))) return []
  return codes(text).filter(({ start, end }) =>
    addresses ? /@|:\/\//u.test(text.slice(start, end)) : text[start] === '@',
  )
}
