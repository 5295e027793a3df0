import type { Place } from '../markdown/index.ts'
import type { Syntax } from '../types.ts'

/** Line starts that open a block, with the place where a backslash makes them text. */
const openers: [pattern: RegExp, replacement: string][] = [
  // 3. Oktober
  [/^(\s*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2'],
  // - 5 °C; also the underline of a heading and lines across the page
  [/^(\s*)(?=[-+*](?:\s|$)|(?:[-*_][ \t]*){3,}$|[-=]+[ \t]*$)/gm, '$1\\'],
  // # x; > x
  [/^(\s*)(?=#{1,6}(?:\s|$)|>)/gm, '$1\\'],
  // ```x; ~~~
  [/^(\s*)(?=```[^`]*$|~~~)/gm, '$1\\'],
  // | --- | --- |
  [/^(\s*)(?=[|:-][-:|\s]*-[-:|\s]*$)/gm, '$1\\'],
  // [foo]: bar; the label can be a reference and stays one
  [/^(\s*\[(?:\\.|[^\\\]])+\])(?=:)/gm, '$1\\'],
  // [x] done
  [/^(\s*)(?=\[[\sx]\]\s)/gi, '$1\\'],
]

/** Line starts that open a block of MDX; a letter cannot be escaped with a backslash. */
const modules: typeof openers = [
  // import duties rose
  [/^i(?=mport )/, '&#105;'],
  [/^e(?=xport )/, '&#101;'],
]

/**
 * Inline Markdown with a backslash where a line of it would open, close or underline a block, and
 * in MDX before each `<` and `{` that can only be text.
 */
export function escapeOpeners(text: string, place: Place, syntax: Syntax): string {
  const isMdx = syntax === 'mdx'
  const safe = isMdx ? text.replaceAll(/(?<!\\)<(?![\p{L}$_/>])/gu, '\\<') : text
  if (place === 'tableCell') return safe
  if (place === 'heading') return safe.replace(/(?<=^|[ \t])(?=#+$)/, '\\')
  return [...openers, ...(isMdx ? modules : [])].reduce((escaped, [pattern, by]) => {
    return escaped.replace(pattern, by)
  }, safe)
}
