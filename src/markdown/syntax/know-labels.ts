import type { Processor } from 'unified'
import type { Labels } from '../labels.ts'

/**
 * Tells the parser which labels are defined elsewhere in the document, so that references to them
 * are references. It is a construct that never matches: constructs alone can reach the parser.
 */
export function knowLabels(this: Processor, labels: Labels): undefined {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({
    flow: {
      null: {
        tokenize(_effects, _ok, nok) {
          this.parser.defined = labels.definitions
          Object.assign(this.parser, { gfmFootnotes: labels.footnotes })
          return nok
        },
      },
    },
  })
}
