/**
 * Where a code unit of a JSON string's value stands in the string's own text.
 *
 * @param raw The string as it stands in the file, quotation marks included.
 * @param index Index into the value, 0 to its length.
 */
export function jsonStringOffset(raw: string, index: number): number {
  let offset = 1
  for (let passed = 0; passed < index && offset < raw.length - 1; passed++) {
    if (raw[offset] !== '\\') offset += 1
    else offset += raw[offset + 1] === 'u' ? 6 : 2
  }
  return offset
}
