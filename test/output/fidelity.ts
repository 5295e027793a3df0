import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import {
  equalTree,
  labels,
  parseDocument,
  parseInline,
  prose,
  protectedSpans,
  pseudo,
} from '../../src/markdown/index.ts'
import { splice } from '../../src/output/splice.ts'
import type { Syntax, Unit } from '../../src/types.ts'
import { read } from './localize.ts'

/** What localizing did to a document, in numbers and in words. */
export interface Fidelity {
  units: number
  /** Localized with itself it is the same, byte for byte. */
  identity: string[]
  /** A unit alone says what it says in the document. */
  alone: string[]
  /** Pseudo-localized it has the same shape, figures, addresses and tokens, and no text is left. */
  pseudo: string[]
}

/** Localizes a document with itself and into a pseudo-language, and lists what went wrong. */
export function fidelity(text: string, syntax: Syntax | 'rejected' = 'markdown'): Fidelity {
  const { article, units } = read(text, syntax)
  const known = labels(article.tree)
  const result: Fidelity = { units: units.length, identity: [], alone: [], pseudo: [] }

  const same = splice(article, units, new Map(units.map(unit => [unit.id, unit.text])))
  if (same.text !== text || same.misfits.length > 0) result.identity.push('other bytes')

  const blocks = blocksByStart(article.tree)
  for (const unit of units.filter(({ type }) => !strings.has(type))) {
    const block = blocks.get(unit.start)
    const inline = parseInline(unit.text, known)
    if (block?.type === 'tableCell') visit(inline, 'inlineCode', unescapeBars)
    if (!block || !equalTree(inline.children, block.children)) {
      result.alone.push(`${unit.id}: ${JSON.stringify(unit.text)}`)
    }
  }

  const targets = new Map(units.map(unit => [unit.id, pseudo(unit.text, known)]))
  const { text: localized, misfits } = splice(article, units, targets)
  for (const { id, reason } of misfits) result.pseudo.push(`${id}: ${reason}`)
  const tree = parseDocument(new VFile(localized), article.tree.data?.syntax)
  if (!equalTree(shape(tree), shape(article.tree))) result.pseudo.push('other shape')
  const again = read(localized, syntax).units
  if (again.length !== units.length) result.pseudo.push('other units')
  for (const [index, unit] of units.entries()) {
    result.pseudo.push(...compare(unit, again[index]?.text ?? '', known))
  }
  return result
}

/** Types of units that are no Markdown. */
const strings = new Set(['definition', 'toml', 'yaml'])

function compare(unit: Unit, target: string, known: ReturnType<typeof labels>): string[] {
  const tokens = (text: string) =>
    protectedSpans(text).map(({ start, end }) => text.slice(start, end))
  const digits = (text: string) => prose(text, known).text.match(/\d+/g)
  const faults: string[] = []
  if (!equalTree(tokens(unit.text), tokens(target))) faults.push(`${unit.id}: other tokens`)
  if (!equalTree(digits(unit.text), digits(target))) faults.push(`${unit.id}: other figures`)
  if (/[a-z]/i.test(prose(target, known).text.replaceAll(/&\w+;/g, '')))
    faults.push(`${unit.id}: untranslated ${target}`)
  return faults
}

type Block = Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }>

function blocksByStart(tree: Root): Map<number, Block> {
  const result = new Map<number, Block>()
  visit(tree, node => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    const start = node.children[0]?.position?.start.offset
    if (start !== undefined) result.set(start, node)
  })
  return result
}

function unescapeBars(node: { value: string }): void {
  node.value = node.value.replaceAll('\\|', '|')
}

/** A tree without its words: texts, alt texts and titles empty, references by label alone. */
function shape(node: Nodes): object {
  const { value, alt, referenceType, label, ...rest } = { ...node } as Record<string, unknown>
  return {
    ...rest,
    value: ['text', 'toml', 'yaml'].includes(node.type) ? '' : value,
    title: '',
    children: 'children' in node ? node.children.map(shape) : undefined,
  }
}
