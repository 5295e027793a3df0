import { decodeString } from 'micromark-util-decode-string'

/** Schemes that run what they are given, or open a file of the reader's machine. */
const scheme =
  /^(?:(?:feed|jar|view-source):)*(?:blob|data|file|filesystem|javascript|livescript|mhtml|mocha|vbscript):/

/** How often an address may be encoded. */
const most = 4

/**
 * Whether an address runs a script or opens a file, in any encoding: character references, percent
 * signs, any case, full-width letters, with white space and invisible characters in it.
 */
export function isScriptUrl(url: string): boolean {
  let text = url
  for (let round = 0; round < most; round += 1) {
    const bare = text
      .normalize('NFKC')
      .replaceAll(/[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\uFFFD\\]/gu, '')
      .toLowerCase()
    if (scheme.test(bare)) return true
    const decoded = decodeString(text).replaceAll(/%[\da-f]{2}/gi, found =>
      String.fromCharCode(Number.parseInt(found.slice(1), 16)),
    )
    if (decoded === text) return false
    text = decoded
  }
  return false
}
