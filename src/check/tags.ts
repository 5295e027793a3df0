import { visit } from 'unist-util-visit'
import type { UnitReading } from '../types.ts'
import { canonicalTag } from './canonical-tag.ts'
import type { Item } from './compare-items.ts'
import { nodeSpan } from './node-span.ts'

/**
 * The tags, comments and the like in a unit, in order: those of HTML, and in MDX the elements, each
 * as its opening tag. Bare `<br>` and `<wbr>`, which break lines and nothing else, are left out.
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
  return result
}
