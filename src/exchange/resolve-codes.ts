import type { Code, Content, Found } from '../types.ts'

/** A text or a code whose Markdown is known. */
export type Part = string | Pick<Code, 'kind' | 'id' | 'data'>

/**
 * What a file says with the Markdown of each code; a code that the file has without data is taken
 * from the unit of today, by its id.
 *
 * @returns Undefined where a code is unknown there, too.
 */
export function resolveCodes(found: Found, codes: Content): Part[] | undefined {
  if (typeof found === 'string') return found === '' ? [] : [found]
  const parts: Part[] = []
  for (const part of found) {
    if (typeof part === 'string') {
      parts.push(part)
      continue
    }
    const { kind, id } = part
    const own = codes.find(code => typeof code !== 'string' && code.kind === kind && code.id === id)
    const data = part.data ?? (typeof own === 'object' ? own.data : undefined)
    if (data === undefined) return undefined
    parts.push({ kind, id, data })
  }
  return parts
}
