import {
  createScanner,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import type { VFile } from 'vfile'
import { problemAt } from './problem-at.ts'

/** Deeper than any file of stet's; the parser itself overflows at about 5,000. */
const maxDepth = 100

// Token kinds of jsonc-parser, whose enum is ambient and so cannot be used under isolatedModules.
const openBrace = 1
const closeBrace = 2
const openBracket = 3
const closeBracket = 4
const endOfFile = 17

const conflictMarker = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/m

/**
 * Strict JSON (RFC 8259) as a tree with offsets. A byte order mark is passed over.
 *
 * @throws Problem with line and column: conflict markers, faults of syntax, duplicate keys, depth.
 */
export function parseJson(file: VFile): Node {
  const text = String(file).replace(/^\uFEFF/, ' ')
  const fail = (offset: number, key: string, values?: Record<string, string | number>): never => {
    throw problemAt(file, offset, key, values)
  }

  const conflict = conflictMarker.exec(text)
  if (conflict) fail(conflict.index, 'json-conflict', { marker: conflict[0].slice(0, 7) })
  const deep = firstTooDeep(text)
  if (deep !== undefined) fail(deep, 'json-depth', { depth: maxDepth })

  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true })
  const [error] = errors
  if (error) {
    const found = text.slice(error.offset, error.offset + Math.max(error.length, 1))
    // A byte order mark counts as white space, but it is there.
    fail(error.offset, /[^\t\n\r ]/.test(found) ? 'json-syntax' : 'json-end', {
      found: found.length > 40 ? `${found.slice(0, 40)}…` : found,
      expected: printParseErrorCode(error.error),
    })
  }
  if (!tree) return fail(text.length, 'json-end', { expected: 'ValueExpected' })
  const twice = firstDuplicate(tree)
  if (twice) {
    const { where } = problemAt(file, twice.first.offset, '')
    const line = where?.line ?? 1
    fail(twice.second.offset, 'json-duplicate', { key: String(twice.second.value), line })
  }
  return tree
}

function firstTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true)
  let depth = 0
  for (;;) {
    const token = scanner.scan() as number
    if (token === endOfFile) return
    if (token === openBrace || token === openBracket) depth++
    if (token === closeBrace || token === closeBracket) depth--
    if (depth > maxDepth) return scanner.getTokenOffset()
  }
}

function firstDuplicate(node: Node): { first: Node; second: Node } | undefined {
  const seen = new Map<string, Node>()
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined
    if (key) {
      const first = seen.get(key.value)
      if (first) return { first, second: key }
      seen.set(key.value, key)
    }
    const within = firstDuplicate(child)
    if (within) return within
  }
  return
}
