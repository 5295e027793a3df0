import type { PhrasingContent, RootContent } from 'mdast'
import { VFile } from 'vfile'
import {
  equalTree,
  type Labels,
  type Place,
  parseDocument,
  parseInline,
  serialise,
} from '../markdown/index.ts'
import type { Span, Syntax } from '../types.ts'
import { Problem } from '../util/problem.ts'
import type { Adapted, MisfitReason } from './adapt.ts'
import { escapeOpeners } from './escape-openers.ts'

/**
 * Line starts that could open a block, and ends that could close a heading; in MDX, what could be a
 * tag, an expression or a module.
 */
const suspicious = {
  markdown: /^\s*(?:[-+*_=#>~`|:[<]|\d{1,9}[.)])|#$/m,
  mdx: /^\s*(?:[-+*_=#>~`|:[]|\d{1,9}[.)])|#$|[<{]|^(?:im|ex)port /m,
}

/**
 * Ways to write a target in its place: as it is, else with backslashes where it would open a block,
 * else as remark-stringify writes it. Headings and table cells are one line, in which a hard break
 * cannot stand; a heading of the form with an underline counts as a paragraph.
 */
export function adaptInline(text: string, place: Place, labels: Labels): Adapted | MisfitReason {
  const { syntax = 'markdown' } = labels
  const paragraph = parseInline(text, labels)
  const isLine = place !== 'paragraph'
  if (isLine && hasBreak(paragraph)) return 'line-break'
  const flush = cut(text, paragraph.data?.prefixes ?? [])
  const flat = isLine ? flush.replaceAll(/[ \t]*\n/g, ' ') : flush
  const { children: expected } = flat === text ? paragraph : parseInline(flat, labels)
  if (place === 'tableCell') expected.forEach(unescapePipes)

  const raw = place === 'tableCell' ? escapePipes(flat) : flat
  const others = (): string[] => [
    escapeOpeners(raw, place, syntax),
    serialise(expected, place, syntax),
  ]
  const isSafe = !suspicious[syntax].test(raw) || standsAlone(raw, place, syntax)
  if (isSafe) return { form: raw, others, expected }
  const form = others().find(other => standsAlone(other, place, syntax))
  return form === undefined
    ? { form: raw, others, expected, isDoubtful: true }
    : { form, others: () => others().filter(other => other !== form), expected }
}

/** Whether a form is inline content of its place and nothing else, in a document of its own. */
function standsAlone(form: string, place: Place, syntax: Syntax): boolean {
  const wrapped = { paragraph: form, heading: `# ${form}`, tableCell: `| ${form} |\n|-|` }[place]
  const [block, ...rest] = blocks(wrapped, syntax)
  if (!block || rest.length > 0) return false
  const node = block.type === 'table' ? block.children[0]?.children[0] : block
  if (node?.type !== place) return false
  const { children } = parseInline(form, { definitions: [], footnotes: [], syntax })
  if (place === 'tableCell') children.forEach(unescapePipes)
  return equalTree(node.children, children)
}

/** The blocks of a document; none of one that the parser refuses. */
function blocks(text: string, syntax: Syntax): RootContent[] {
  try {
    return parseDocument(new VFile(text), syntax).children
  } catch (error) {
    if (error instanceof Problem) return []
    throw error
  }
}

/** Without the indentation of lines, which is no part of what a paragraph says. */
function cut(text: string, spans: readonly Span[]): string {
  return spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
}

type Inline = { type: string; children?: Inline[] }

function hasBreak(node: Inline): boolean {
  return node.type === 'break' || (node.children?.some(hasBreak) ?? false)
}

/** A bar parts cells, in code as well, unless an odd number of backslashes stands before it. */
function escapePipes(text: string): string {
  return text.replaceAll(/\\[\s\S]|\|/g, found => (found === '|' ? '\\|' : found))
}

/** In a table, and only there, a backslash before a bar in code is no part of the code. */
function unescapePipes(node: PhrasingContent): void {
  if (node.type === 'inlineCode') node.value = node.value.replaceAll('\\|', '|')
  if ('children' in node) node.children.forEach(unescapePipes)
}
