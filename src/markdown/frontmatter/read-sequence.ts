import type { Span } from '../../types.ts'
import type { Format } from './fields.ts'
import { readScalar } from './read-scalar.ts'

/** A text of a list. */
interface Item extends Span {
  value: string
}

/**
 * The texts of a list at the start of what follows a key: between brackets, or in YAML one a line
 * behind hyphens. A list between brackets with anything else in it has none.
 */
export function readSequence(rest: string, format: Format): Item[] {
  if (rest.startsWith('[')) return readBrackets(rest, format)
  return format === 'yaml' ? readHyphens(rest) : []
}

const blank = /(?:\s|#[^\r\n]*)*/y
const plain = /[^\s,[\]{}#"'][^,[\]{}#\r\n]*/y

function readBrackets(rest: string, format: Format): Item[] {
  const items: Item[] = []
  const skip = (from: number): number => {
    blank.lastIndex = from
    blank.test(rest)
    return blank.lastIndex
  }
  for (let at = skip(1); rest[at] !== ']'; at = skip(at + 1)) {
    plain.lastIndex = at
    const word = format === 'yaml' ? plain.exec(rest)?.[0].trimEnd() : undefined
    const scalar = readScalar(word ?? rest.slice(at), format, /^\s*[,\]#]/)
    if (!scalar) return []
    items.push({ value: scalar.value, start: at, end: at + scalar.length })
    at = skip(at + scalar.length)
    if (rest[at] === ']') break
    if (rest[at] !== ',') return []
  }
  return items
}

const hyphen = /^([ \t]*)-[ \t]+(?=\S)/

function readHyphens(rest: string): Item[] {
  const items: Item[] = []
  let indent: string | undefined
  let offset = 0
  for (const [line] of rest.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const isFirst = offset === 0
    const start = offset
    offset += line.length
    if (/^\s*(?:#|$)/.test(line)) {
      if (line === '') break
      continue
    }
    const [before, spaces] = hyphen.exec(line) ?? []
    if (isFirst || before === undefined || spaces === undefined) {
      // A line that goes deeper belongs to the item before it, which is no text in one line then.
      const last = items.at(-1)
      if (isFirst || !last || !/^[ \t]/.test(line)) break
      items.pop()
      continue
    }
    indent ??= spaces
    if (spaces.length < indent.length) break
    if (spaces !== indent) continue
    const content = line.slice(before.length).trimEnd()
    const scalar = readScalar(content, 'yaml')
    const at = start + before.length
    if (scalar && !/^[|>]/.test(content)) {
      items.push({ value: scalar.value, start: at, end: at + scalar.length })
    }
  }
  return items
}
