import type { Nodes, PhrasingContent, Toml, Yaml } from 'mdast'
import { equalTree, type Format, fields } from '../markdown/index.ts'

/**
 * What stands in place of the source's: inline content by the offset where the block's own starts,
 * a title by the offset of the definition's own, a value of the frontmatter by its offset.
 */
export type Expected = ReadonlyMap<number, readonly PhrasingContent[] | string>

/**
 * Whether a localized document has the blocks of its source, with what is expected where there is
 * something, and the source's everywhere else.
 *
 * @param text Text of the source.
 */
export function verify(source: Nodes, output: Nodes, expected: Expected, text: string): boolean {
  if (source.type === 'yaml' || source.type === 'toml') {
    return source.type === output.type && verifyFields(source, output, expected, text)
  }
  if (!equalTree(own(source, expected), own(output))) return false
  if (!('children' in source) || !('children' in output)) return true
  const inline = expected.get(source.children[0]?.position?.start.offset ?? -1)
  if (inline && units.has(source.type)) return equalTree(inline, output.children)
  return (
    source.children.length === output.children.length &&
    source.children.every((child, index) => {
      const other = output.children[index]
      return other !== undefined && verify(child, other, expected, text)
    })
  )
}

const units = new Set<Nodes['type']>(['heading', 'paragraph', 'tableCell'])

/** The fields of a node alone. */
function own(node: Nodes, expected?: Expected): object {
  const title = node.type === 'definition' && expected?.get(node.data?.title?.start ?? -1)
  return { ...node, children: undefined, ...(title ? { title } : {}) }
}

function verifyFields(
  source: Yaml | Toml,
  output: Yaml | Toml,
  expected: Expected,
  text: string,
): boolean {
  const from = source.position?.start.offset ?? 0
  const wanted = fields(text.slice(from, source.position?.end.offset), source.type)
  const found = fields(output.value, output.type)
  return (
    wanted.length === found.length &&
    wanted.every(({ key, value, start }, index) => {
      const other = found[index]
      return other?.key === key && other.value === (expected.get(from + start) ?? value)
    }) &&
    frame(source.value, source.type) === frame(output.value, output.type)
  )
}

/** A frontmatter without the values of its fields. */
function frame(text: string, format: Format): string {
  const spans = fields(text, format)
  return spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
}
