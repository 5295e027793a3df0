import type { Format } from './fields.ts'
import { isPlain } from './is-plain.ts'

/** Quoted scalars with nothing behind them but white space and a comment. */
const quoted = {
  yaml: /^(?:'(?:''|[^'])*'|"(?:\\.|[^"\\])*")(?=\s*$|\s+#)/,
  toml: /^(?:'[^']*'|"(?:\\.|[^"\\])*")(?=\s*(?:#|$))/,
}

/** The text at the start of what follows a key, and the length of its scalar; nothing for others. */
export function readScalar(
  rest: string,
  format: Format,
): { value: string; length: number } | undefined {
  const raw = quoted[format].exec(rest)?.[0]
  if (raw === undefined) {
    const plain = rest.replace(/\s+#.*$/, '')
    return format === 'yaml' && isPlain(plain) ? { value: plain, length: plain.length } : undefined
  }
  if (raw.startsWith('"')) {
    const value = decode(raw)
    return value === undefined ? undefined : { value, length: raw.length }
  }
  const inner = raw.slice(1, -1)
  return {
    value: format === 'yaml' ? inner.replaceAll("''", "'") : inner,
    length: raw.length,
  }
}

/** What a text in double quotes says; nothing where it has escapes that JSON does not know. */
function decode(raw: string): string | undefined {
  try {
    return JSON.parse(raw)
  } catch {
    return undefined
  }
}
