/**
 * Whether two trees say the same: types, fields and children. Places and data do not count, nor
 * which line ends a file has.
 */
export function equalTree(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a === 'string' && typeof b === 'string') return lines(a) === lines(b)
  if (!isObject(a) || !isObject(b)) return isNone(a) && isNone(b)
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every(key => ignored.has(key) || equalTree(a[key], b[key]))
}

const ignored = new Set(['data', 'position'])

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** mdast writes a field that is not there as undefined or as null. */
function isNone(value: unknown): boolean {
  return value === undefined || value === null
}

function lines(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n')
}
