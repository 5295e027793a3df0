import type { Found } from '../types.ts'

/** Whether a file says the same in two places; how a text is cut into parts does not count. */
export function sameFound(a: Found, b: Found): boolean {
  return flat(a) === flat(b)
}

function flat(found: Found): string {
  if (typeof found === 'string') return found
  return found
    .map(part => (typeof part === 'string' ? part : `\uFFFC${part.kind} ${part.id}\uFFFC`))
    .join('')
}
