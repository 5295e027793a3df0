import { visit } from 'unist-util-visit'
import { textSpans } from '../markdown/index.ts'
import type { UnitReading } from '../types.ts'
import { canonicalTag } from './canonical-tag.ts'
import type { Item } from './compare-items.ts'
import { nodeSpan } from './node-span.ts'

/**
 * The tags, comments and the like in a unit, in order: those of HTML, and in MDX the elements, each
 * as its opening tag. Bare `<br>` and `<wbr>`, which break lines and nothing else, are left out. What
 * starts like a tag and is none to CommonMark (`<img src=x`) is one to laxer tools, and counts.
 */
export function tags({ tree, markdown }: UnitReading): Item[] {
  const result: Item[] = []
  const add = (text: string, start: number): void => {
    const key = canonicalTag(text)
    if (!/^<w?br\s*\/?>$/i.test(text)) result.push({ key, text, start, end: start + text.length })
  }
  visit(tree, ['html', 'mdxJsxTextElement'], node => {
    const { start, end } = nodeSpan(node)
    const [child] = 'children' in node ? node.children : []
    // The closing tag of an element is there, or MDX would have refused the text.
    const open = child ? nodeSpan(child).start : end
    add(markdown.slice(start, open), start)
  })
  if (!/<[a-z/!?]/i.test(markdown)) return result
  for (const { start, end } of textSpans(markdown, tree)) {
    for (const { 0: text, index } of markdown.slice(start, end).matchAll(half)) {
      add(text, start + index)
    }
  }
  return result.sort((a, b) => a.start - b.start)
}

/** The start of a tag, where no backslash makes it text. */
const half = /(?<!\\)<[a-z/!?][^\s<>]*/gi
