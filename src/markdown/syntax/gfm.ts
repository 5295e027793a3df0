import type { ListItem, Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import type { Processor } from 'unified'

/**
 * GFM as GitHub reads it, less what harms: a single tilde is text (`5~10 và 20~30` is no deletion);
 * the tree transforms are left out, because the links they make have no place in the file; and a
 * task starts at its first letter, as everything else does.
 */
export function gfm(this: Processor): undefined {
  remarkGfm.call(this, { singleTilde: false })
  const data = this.data()
  const extensions = data.fromMarkdownExtensions?.flat() ?? []
  data.fromMarkdownExtensions = extensions.map(extension => ({
    ...extension,
    transforms: [trimTasks],
  }))
}

function trimTasks(node: Nodes): undefined {
  if (node.type === 'listItem' && typeof node.checked === 'boolean') trimTask(node)
  if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') return
  for (const child of node.children) trimTasks(child)
}

/** The parser takes one space behind the box for its own and leaves the others in the text. */
function trimTask({ children: [paragraph] }: ListItem): void {
  if (paragraph?.type !== 'paragraph') return
  const [text] = paragraph.children
  const space = text?.type === 'text' ? (/^[ \t]+/.exec(text.value)?.[0].length ?? 0) : 0
  if (text?.type !== 'text' || space === 0) return
  text.value = text.value.slice(space)
  const start = text.position?.start
  if (start?.offset === undefined || !paragraph.position) return
  start.offset += space
  start.column += space
  paragraph.position.start = { ...start }
}
