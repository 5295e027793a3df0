import { isUtf8 } from 'node:buffer'
import { Problem } from './problem.ts'

/**
 * Bytes as text. A byte order mark stays in the text, so that it can be written back.
 *
 * @throws Problem at the first byte that is not UTF-8.
 */
export function decode(bytes: Uint8Array, path: string): string {
  if (isUtf8(bytes)) return Buffer.from(bytes).toString('utf8')
  const { line, column } = firstFault(bytes)
  throw new Problem('not-utf8', { path }, { path, line, column })
}

function firstFault(bytes: Uint8Array): { line: number; column: number } {
  let line = 1
  let start = 0
  for (;;) {
    const feed = bytes.indexOf(10, start)
    const end = feed === -1 ? bytes.length : feed
    const content = bytes.subarray(start, end)
    if (!isUtf8(content)) return { line, column: validPrefix(content).length + 1 }
    start = end + 1
    line++
  }
}

/** The longest beginning that is UTF-8: shorten by what a lossless round trip loses. */
function validPrefix(bytes: Uint8Array): string {
  const lossy = Buffer.from(bytes).toString('utf8')
  for (
    let index = lossy.indexOf('\uFFFD');
    index !== -1;
    index = lossy.indexOf('\uFFFD', index + 1)
  ) {
    const prefix = lossy.slice(0, index)
    const next = Buffer.byteLength(prefix)
    // A replacement character that the file itself holds is no fault.
    if (!(bytes[next] === 0xef && bytes[next + 1] === 0xbf && bytes[next + 2] === 0xbd))
      return prefix
  }
  return lossy
}
