import type { Data, Processor } from 'unified'
import type { Span } from '../../types.ts'

declare module 'mdast' {
  interface ParagraphData {
    /** Indentation of the lines of a unit; set by `parseInline`. */
    prefixes?: Prefix[]
  }
  interface RootData {
    /** What containers and indentation put before the text of a line, in document order. */
    prefixes?: Prefix[]
  }
}

/** Characters of a line that belong to its containers; `marker` for those of a block quote. */
export interface Prefix extends Span {
  marker: boolean
}

/** Tokens of micromark that stand before the text of a line. */
const types = [
  'blockQuotePrefix',
  'listItemIndent',
  'gfmFootnoteDefinitionIndent',
  'linePrefix',
] as const

/**
 * Keeps the line prefixes of containers in the tree's data. They are taken as the tokenizer found
 * them: what a prefix is depends on tabs and lazy continuation, and cannot be computed afterwards.
 */
export function keepPrefixes(this: Processor): undefined {
  const data = this.data()
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push({ enter: Object.fromEntries(types.map(type => [type, keep])) })
}

type Extension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>
type Handle = NonNullable<Extension['enter']>[string]

const keep: Handle = function (token) {
  const root = this.stack[0]
  // A tab can be a prefix in part: the columns left of it are a token without characters.
  if (root?.type !== 'root' || token.start.offset === token.end.offset) return
  root.data ??= {}
  root.data.prefixes ??= []
  root.data.prefixes.push({
    start: token.start.offset,
    end: token.end.offset,
    marker: token.type === 'blockQuotePrefix',
  })
}
