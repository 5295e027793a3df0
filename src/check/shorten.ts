const most = 60

/** A text on one line, cut after a word at about 60 characters, for use in a message. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= most) return line
  const space = line.lastIndexOf(' ', most)
  return `${line.slice(0, space > most / 2 ? space : most)} …`
}
