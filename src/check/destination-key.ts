import type { Destination } from './destinations.ts'

/**
 * What a destination is; equal where two of them are the same.
 *
 * A fragment alone tells where in a document of this site a link leads; the headings there are
 * translated, and so are their anchors: two such destinations that differ only in it are the same.
 * So are those that differ in percent signs, or in the slash behind a host alone (RFC 3986, 6.2).
 */
export function destinationKey(of: Destination['of'], url: string): string {
  const isHere = !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)
  const whole = isHere ? url.replace(/#.*$/s, '#') : url.replace(/^(\w+:\/\/[^/?#]+)\/$/, '$1')
  return `${of} ${decode(whole).normalize('NFC')}`
}

function decode(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
