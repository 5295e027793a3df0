/** Offset where the line of an offset starts, behind a byte order mark. */
export function lineStart(text: string, offset: number): number {
  if (offset === 0) return 0
  const last = offset - 1
  const start = Math.max(text.lastIndexOf('\n', last), text.lastIndexOf('\r', last)) + 1
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start
}
