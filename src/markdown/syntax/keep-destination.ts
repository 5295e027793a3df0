import type { Image, Link } from 'mdast'
import type { Processor } from 'unified'
import type { Span } from '../../types.ts'

declare module 'mdast' {
  interface ImageData {
    /** Where the destination stands, without angle brackets. */
    destination?: Span
  }
  interface LinkData {
    /** Where the destination stands, without angle brackets. */
    destination?: Span
  }
}

/** Keeps the place of a destination in the data of its node: mdast has only what it says. */
export function keepDestination(this: Processor): undefined {
  const data = this.data()
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push({
    enter: {
      resourceDestinationLiteral(token) {
        keep(this.stack.at(-1), token.start.offset + 1, token.end.offset - 1)
      },
      resourceDestinationRaw(token) {
        keep(this.stack.at(-1), token.start.offset, token.end.offset)
      },
    },
  })
}

function keep(node: { type: string } | undefined, start: number, end: number): void {
  if (isResource(node)) node.data = { ...node.data, destination: { start, end } }
}

function isResource(node: { type: string } | undefined): node is Image | Link {
  return node?.type === 'image' || node?.type === 'link'
}
