import type { Nodes, Root } from 'mdast'
import { VFileMessage } from 'vfile-message'
import { Problem } from '../util/problem.ts'
import { within } from '../util/within.ts'
import { blockExcess } from './block-excess.ts'
import { firstBelow } from './first-below.ts'
import { type Excess, inlineExcess } from './inline-excess.ts'
import { limits } from './limits.ts'

/** Makes a tree of a text. */
interface Parser {
  parse(text: string): Root
}

/**
 * Parses a text, unless the parser would take too long for it, or not come back from it.
 *
 * @param path Path of the file, for the error.
 * @param blocks Parser without what stands in paragraphs.
 * @throws Problem `markdown-depth` or `markdown-size`, with the line; `markdown-time`; `mdx-syntax`, with the place,
 * where the parser rejects the text.
 */
export function guard(text: string, path: string, parser: Parser, blocks: Parser): Root {
  const refuse = (excess: Excess, line = 1): never => {
    const where = { path, line }
    if (excess === 'size') throw new Problem('markdown-size', { path }, where)
    throw new Problem('markdown-depth', { path, depth: limits.depth }, where)
  }
  const found = blockExcess(text)
  if (found) refuse(found.excess, found.line)

  // Where the lines between two blank ones are within the limits, so are their paragraphs.
  if (text.split(/(?:\r\n?|\n)[ \t]*(?=[\r\n])/).some(inlineExcess)) {
    const busy = busyBlock(parse(text, path, blocks))
    if (busy) refuse(busy.excess, busy.node.position?.start.line)
  }
  const tree = parse(text, path, parser)
  const deep = firstBelow(tree, limits.depth)
  if (deep) refuse('depth', deep.position?.start.line)
  return tree
}

/** Parses in time; Markdown is never wrong, MDX can be. */
function parse(text: string, path: string, parser: Parser): Root {
  const time = limits.time.text + limits.time.unit * text.length
  try {
    const isShort = text.length < limits.short
    const tree = isShort ? parser.parse(text) : within(time, () => parser.parse(text))
    if (tree) return tree
  } catch (error) {
    if (isOverflow(error)) {
      throw new Problem('markdown-depth', { path, depth: limits.depth }, { path, line: 1 })
    }
    if (!(error instanceof VFileMessage)) throw error
    const { reason, line = 1, column = 1 } = error
    throw new Problem('mdx-syntax', { path, reason }, { path, line, column }, { cause: error })
  }
  throw new Problem('markdown-time', { path }, { path })
}

/** The parsers call themselves for what stands in itself. */
function isOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack')
}

/** The first block whose text exceeds a limit. Code is none, and a table's cells are one each. */
function busyBlock(node: Nodes): { excess: Excess; node: Nodes } | undefined {
  if (!('children' in node)) return undefined
  const text = node.children.map(child => (child.type === 'text' ? child.value : '')).join('')
  const excess = inlineExcess(text)
  if (excess) return { excess, node }
  for (const child of node.children) {
    const busy = busyBlock(child)
    if (busy) return busy
  }
  return undefined
}
