/**
 * What the parser takes on. It takes quadratic time for some inputs, and the stack ends for others;
 * at these limits it ends within seconds, and no document that people write comes near them.
 */
export const limits = {
  /** Levels of lists, quotes, emphasis and brackets in one another. */
  depth: 100,
  /** Marks of emphasis in one paragraph, and likewise brackets. */
  marks: 4000,
  /** Comments, instructions and declarations in one paragraph: each open one is read to its end. */
  declarations: 1000,
  /** Cells in one row of a table. */
  cells: 10_000,
  /** Blocks, items and rows: at several a kilobyte, a book in one file. */
  blocks: 12_000,
  /** Lists, quotes, footnotes and underlined headings, times lines of the document. */
  containers: 10_000_000,
  /** Milliseconds for a text, and for each code unit of it: a hundred times what texts need. */
  time: { text: 6000, unit: 0.01 },
  /** A text shorter than this needs no watch, code units. */
  short: 4000,
} as const
