/**
 * Code in a translation: an expression in braces, or an import.
 *
 * ## Why
 *
 * Where articles go through MDX, or pages through a template, `{…}` and lines that start with
 * `import` or `export` are programs. A translation has those of its source and no others; what stands
 * between quotation marks in them is text and translated.
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Guten Tag, {name}!
 * ```
 *
 * ```md target
 * Hello, {name}!
 * ```
 *
 * ```txt output
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Guten Tag, {name}!
 * ```
 *
 * ```md target
 * Hello, {alert(name)}!
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:29: error: Unexpected expression `{alert(name)}`, expected `{name}`
 * ```
 *
 * @example {"locale": "en"}
 *
 * ```md source
 * Guten Tag!
 * ```
 *
 * ```md target
 * import x from './x.js'
 * ```
 *
 * ```txt output
 * locales/en/example.json:2:17: error: Unexpected expression `import x from './x.js'`, expected none that the source does not have
 * ```
 */

import { visit } from 'unist-util-visit'
import { protectedSpans } from '../markdown/index.ts'
import type { PairCheck, Span, UnitReading } from '../types.ts'
import { canonicalExpression } from './canonical-expression.ts'
import type { Item } from './compare-items.ts'
import { itemFaults } from './item-faults.ts'
import { nodeSpan } from './node-span.ts'
import { tags } from './tags.ts'

export const noExpression: PairCheck = {
  id: 'no-expression',
  on: 'pair',
  severity: 'error',
  fixable: true,
  *run(context) {
    const { source, target } = context
    if (!target) return
    yield* itemFaults(context, { source: expressionsOf(source), target: expressionsOf(target) })
  },
}

/** Braces that close, with braces in them down to two levels. */
const braces = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}`

/** What MDX takes for a module, on its first line. */
const imports = String.raw`^import\s(?:[^"']{0,500}from)?\s{0,9}["'].*`
const exports = String.raw`^export\s+(?:default|const|let|var|function|class|async|[*{]).*`

const expression = new RegExp(`${braces}|${imports}|${exports}`, 'gm')

/** A space between elements, as formatters of JSX write it. */
const space = /^\{\s*(["'])\s*\1\s*\}$/

function expressionsOf(reading: UnitReading): Item[] {
  const { tree, markdown } = reading
  if (!/\{|^(?:im|ex)port\s/m.test(markdown)) return []
  const result: Item[] = []
  const add = (start: number, end: number): void => {
    const text = markdown.slice(start, end)
    if (!space.test(text)) result.push({ key: canonicalExpression(text), text, start, end })
  }
  // What stands in code, in a tag or in a token is a matter of other checks.
  const others: Span[] = [...protectedSpans(markdown), ...tags(reading)]
  visit(tree, ['inlineCode', 'mdxTextExpression'], node => {
    const { start, end } = nodeSpan(node)
    others.push({ start, end })
    if (node.type === 'mdxTextExpression') add(start, end)
  })
  for (const { 0: text, index: start } of markdown.matchAll(expression)) {
    const end = start + text.length
    if (!others.some(other => start < other.end && other.start < end)) add(start, end)
  }
  return result
}
