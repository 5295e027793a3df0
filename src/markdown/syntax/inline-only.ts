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

/**
 * Turns blocks off, so that `1. Foo`, `# x`, `- 5 °C` and `> a` are text; those of extensions as
 * well, so that `import` and a tag alone on its line stand in the paragraph.
 */
export function inlineOnly(this: Processor): undefined {
  const data = this.data()
  const extensions = data.micromarkExtensions?.flat() ?? []
  data.micromarkExtensions = extensions.map(extension => ({ ...extension, flow: {} }))
  data.micromarkExtensions.push({ disable: { null: blocks } })
}
