import { readFileSync } from 'node:fs'

/** The doc comment at the head of a file, as Markdown. */
export function readComment(file: URL): string {
  const comment = /^\/\*\*\n([\s\S]*?)\n \*\/\n/.exec(readFileSync(file, 'utf8'))?.[1]
  if (comment === undefined) throw new Error(`Cannot find the doc comment of ${file.pathname}`)
  return comment.replaceAll(/^ \* ?/gm, '')
}
