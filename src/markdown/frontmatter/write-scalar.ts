import { writeBlock } from './block-scalar.ts'
import type { Format } from './fields.ts'
import { isPlain } from './is-plain.ts'
import { writeTriple } from './triple-quoted.ts'

/**
 * A text as a scalar, in the style of another where it can be: plain, in quotes, or over several
 * lines.
 *
 * @param isInList Whether it stands between brackets, where a comma parts.
 */
export function writeScalar(value: string, like: string, format: Format, isInList = false): string {
  if (format === 'yaml' && /^[|>]/.test(like)) return writeBlock(value, like)
  if (format === 'toml' && /^("""|''')/.test(like)) return writeTriple(value, like)
  const isSimple = !/\p{Cc}/u.test(value)
  if (like.startsWith("'") && isSimple) {
    if (format === 'yaml') return `'${value.replaceAll("'", "''")}'`
    if (!value.includes("'")) return `'${value}'`
  }
  const canBePlain = format === 'yaml' && !/^["']/.test(like) && isPlain(value)
  if (canBePlain && !(isInList && /[,[\]{}]/.test(value))) return value
  return JSON.stringify(value)
}
