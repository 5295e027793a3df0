import type { Data, Processor } from 'unified'
import type { Span } from '../../types.ts'

declare module 'mdast' {
  interface DefinitionData {
    /** Where the title stands, without its quotation marks. */
    title?: Span
  }
  interface ImageData {
    /** Where the title stands, without its quotation marks. */
    title?: Span
  }
  interface LinkData {
    /** Where the title stands, without its quotation marks. */
    title?: Span
  }
}

type Extension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>
type Handle = NonNullable<Extension['enter']>[string]

/** Keeps the place of a title in the data of its node: mdast has only what it says. */
export function keepTitle(this: Processor): undefined {
  const data = this.data()
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push({ enter: { definitionTitle: keep, resourceTitle: keep } })
}

const keep: Handle = function (token) {
  const node = this.stack.at(-1)
  if (node?.type !== 'definition' && node?.type !== 'image' && node?.type !== 'link') return
  const title = { start: token.start.offset + 1, end: token.end.offset - 1 }
  node.data = { ...node.data, title }
}
