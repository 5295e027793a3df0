import { decodeString } from 'micromark-util-decode-string'

/** What a title of a definition or link says: escapes and character references are decoded. */
export function decodeTitle(title: string): string {
  return decodeString(title)
}
