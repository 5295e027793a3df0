import type { PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Syntax } from '../types.ts'
import { mdx } from './syntax/mdx.ts'

/** What inline Markdown stands in; it decides what must be escaped. */
export type Place = 'paragraph' | 'heading' | 'tableCell'

const markdown = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' })
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .freeze()

const processors = {
  markdown: () => markdown,
  mdx: () => markdown().use(mdx, 'mdx' as const),
}

/** Inline content as Markdown that is safe in its place, in the style of remark-stringify. */
export function serialise(children: PhrasingContent[], place: Place, syntax: Syntax): string {
  const text = processors[syntax]().stringify(wrap(children, place)).trimEnd()
  if (place === 'heading') return text.replace(/^# ?/, '')
  if (place === 'tableCell') return (text.split('\n')[0] ?? '').slice(1, -1).trim()
  return text
}

function wrap(children: PhrasingContent[], place: Place): Root {
  return { type: 'root', children: [block(children, place)] }
}

function block(children: PhrasingContent[], place: Place): RootContent {
  if (place === 'heading') return { type: 'heading', depth: 1, children }
  if (place === 'paragraph') return { type: 'paragraph', children }
  const row = { type: 'tableRow' as const, children: [{ type: 'tableCell' as const, children }] }
  return { type: 'table', children: [row] }
}
