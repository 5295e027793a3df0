import type { Format } from './fields.ts'
import { isPlain } from './is-plain.ts'

/** A text as a scalar, in the style of another where it can be: plain, in single or double quotes. */
export function writeScalar(value: string, like: string, format: Format): string {
  const isSimple = !/\p{Cc}/u.test(value)
  if (like.startsWith("'") && isSimple) {
    if (format === 'yaml') return `'${value.replaceAll("'", "''")}'`
    if (!value.includes("'")) return `'${value}'`
  }
  if (format === 'yaml' && !/^["']/.test(like) && isPlain(value)) return value
  return JSON.stringify(value)
}
