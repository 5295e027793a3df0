import remarkGfm from 'remark-gfm'
import type { Processor } from 'unified'

/**
 * GFM as GitHub reads it, less what harms: a single tilde is text (`5~10 và 20~30` is no deletion),
 * and the tree transforms are left out, because the links they make have no place in the file.
 */
export function gfm(this: Processor): undefined {
  remarkGfm.call(this, { singleTilde: false })
  const data = this.data()
  const extensions = data.fromMarkdownExtensions?.flat() ?? []
  data.fromMarkdownExtensions = extensions.map(extension => ({ ...extension, transforms: [] }))
}
