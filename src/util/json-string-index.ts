/**
 * The code unit of a JSON string's value that stands at a place of the string's own text; the way
 * back from `jsonStringOffset`.
 *
 * @param raw The string as it stands in the file, quotation marks included.
 * @param offset Offset in `raw`.
 */
export function jsonStringIndex(raw: string, offset: number): number {
  let index = 0
  for (let at = 1; at < offset && at < raw.length - 1; index++) {
    if (raw[at] !== '\\') at += 1
    else at += raw[at + 1] === 'u' ? 6 : 2
  }
  return index
}
