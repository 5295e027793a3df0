import type { Processor } from 'unified'

/** Names of the constructs of CommonMark and GFM that stand in a paragraph. */
const inline = [
  'attention',
  'autolink',
  'codeText',
  'emailAutolink',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'protocolAutolink',
  'strikethrough',
  'wwwAutolink',
]

/** Turns inline constructs off, so that a paragraph is one text. */
export function blocksOnly(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ disable: { null: inline } })
}
