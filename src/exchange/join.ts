/** The Markdown of text and codes. */
export function join(parts: readonly (string | { data: string })[]): string {
  return parts.map(part => (typeof part === 'string' ? part : part.data)).join('')
}
