import { isText } from '../markdown/index.ts'
import type { Article, Unit } from '../types.ts'

/**
 * Whether a target stands in the place of a unit as the text that it is, whatever the document
 * around it.
 *
 * It is one line of nothing but text that starts with a letter, a number or a quotation mark that
 * Markdown knows nothing of. These open no block and interrupt none, and such a line has no mark
 * that could open, close or continue anything. The
 * place is a paragraph, a cell, or a heading with its marks before it, and the unit is all of its
 * inline content: what stands before and behind it is what made the block, and does so still. A
 * heading with an underline is left to the parser, and so is MDX, where a word may start a module.
 */
export function isCertain(article: Article, unit: Unit, text: string): boolean {
  if (!places.has(unit.type) || article.tree.data?.syntax === 'mdx') return false
  if (!harmlessFirst.test(text) || !isText(text) || text !== text.normalize('NFC')) return false
  return unit.type !== 'heading' || isMarked(String(article.file), unit.start)
}

const places = new Set<Unit['type']>(['heading', 'paragraph', 'tableCell'])
/** Not the mark of a title (`"`, `'`, `(`) nor a number that a list could begin with. */
const harmlessFirst = /^(?:[\p{L}„“”«»‚‘’‹›]|\d+(?![\d.)]))/u

/** Whether a `#` stands before the text of a heading. */
function isMarked(source: string, start: number): boolean {
  let at = start - 1
  while (source.charAt(at) === ' ' || source.charAt(at) === '\t') at -= 1
  return source.charAt(at) === '#'
}
