/**
 * An object or a list of the given parts, laid out like another one: on one line, with or without
 * spaces inside its brackets, or a part a line.
 *
 * @param parts Members or items as they are written.
 * @param like An object or a list as it is written.
 */
export function renderValue(parts: readonly string[], like: string): string {
  const [open, close] = [like.slice(0, 1), like.slice(-1)]
  if (parts.length === 0) return open + close
  const indent = /\n([ \t]*)\S/.exec(like)?.[1]
  if (indent === undefined) {
    const pad = /^.\s+\S.*\s.$/s.test(like) ? ' ' : ''
    return `${open}${pad}${parts.join(', ')}${pad}${close}`
  }
  const outdent = /\n([ \t]*).$/.exec(like)?.[1] ?? ''
  return `${open}\n${indent}${parts.join(`,\n${indent}`)}\n${outdent}${close}`
}
