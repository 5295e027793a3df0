import type { Processor } from 'unified'

/** Names of the constructs of CommonMark and GFM that make blocks. */
const blocks = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
]

/** Turns blocks off, so that `1. Foo`, `# x`, `- 5 °C` and `> a` are text. */
export function inlineOnly(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ disable: { null: blocks } })
}
