import type { Processor } from 'unified'
import type { Span } from '../../types.ts'

declare module 'mdast' {
  interface DefinitionData {
    /** Where the title stands, without its quotation marks. */
    title?: Span
  }
}

/** Keeps the place of a definition's title in its data: mdast has only what it says. */
export function keepTitle(this: Processor): undefined {
  const data = this.data()
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push({
    enter: {
      definitionTitle(token) {
        const definition = this.stack.at(-1)
        if (definition?.type !== 'definition') return
        const title = { start: token.start.offset + 1, end: token.end.offset - 1 }
        definition.data = { ...definition.data, title }
      },
    },
  })
}
