import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Span, Termbase } from '../types.ts'
import type { ParsedTermbase, TermbaseMessage, TermbaseProblem } from './types.ts'

/**
 * Reads `locales/names.json`: one object, a concept a key, its value the accepted forms of each
 * locale, or false for what is no name. Strict JSON; a byte order mark is allowed.
 */
export function parseTermbase(text: string, locales: readonly string[]): ParsedTermbase {
  const problems: TermbaseProblem[] = []
  const termbase: Termbase = Object.create(null)
  const reader: Reader = { locales, problems, owners: new Map() }
  const root = parseStrictly(text, problems)
  if (root !== undefined && isType(root, 'object', reader)) {
    for (const { key, name, value } of members(root, 'duplicate-concept', reader)) {
      if (name.trim() === '') report(reader, 'empty-concept', key, { concept: name })
      else if (value.value === false) termbase[name] = false
      else if (isType(value, 'object', reader)) termbase[name] = readRow(name, value, reader)
    }
  }
  problems.sort((a, b) => a.span.start - b.span.start)
  return { termbase, problems }
}

interface Reader {
  locales: readonly string[]
  problems: TermbaseProblem[]
  /** The concept that has a form, by locale and form. */
  owners: Map<string, string>
}

function parseStrictly(text: string, problems: TermbaseProblem[]): Node | undefined {
  const errors: ParseError[] = []
  // The mark becomes a space, so that offsets stay.
  const json = text.replace(/^\uFEFF/u, ' ')
  const deep = tooDeep(json)
  if (deep !== undefined) {
    const values = { actual: 'array', expected: 'string' }
    problems.push({ message: 'wrong-shape', severity: 'error', span: deep, values })
    return undefined
  }
  const root = parseTree(json, errors, {
    allowTrailingComma: false,
    disallowComments: true,
    allowEmptyContent: false,
  })
  for (const { error, offset, length } of errors) {
    problems.push({
      message: 'invalid-json',
      severity: 'error',
      span: { start: offset, end: offset + length },
      values: { reason: printParseErrorCode(error) },
    })
  }
  return root
}

/** The bracket where nesting leaves all reason: it would overflow the parser's stack. */
function tooDeep(json: string): Span | undefined {
  let depth = 0
  for (const { 0: token, index } of json.matchAll(stringsAndBrackets)) {
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    if (depth > 100) return { start: index, end: index + 1 }
  }
  return undefined
}

const stringsAndBrackets = /"(?:[^"\\]|\\.)*"?|[[\]{}]/gu

function readRow(concept: string, row: Node, reader: Reader): Record<string, string[]> {
  const forms: Record<string, string[]> = Object.create(null)
  for (const { key, name, value } of members(row, 'duplicate-locale', reader)) {
    if (!reader.locales.includes(name)) {
      report(reader, 'unknown-locale', key, { locale: name, known: reader.locales.join(', ') })
    } else if (isType(value, 'array', reader)) {
      forms[name] = readForms(concept, name, value, reader)
    }
  }
  return forms
}

function readForms(concept: string, locale: string, list: Node, reader: Reader): string[] {
  const forms: string[] = []
  for (const node of list.children ?? []) {
    if (!isType(node, 'string', reader)) continue
    const form: string = node.value
    const owner = reader.owners.get(`${locale}\0${form}`)
    if (!/[\p{L}\p{N}]/u.test(form)) report(reader, 'empty-form', node, { concept })
    else if (forms.includes(form)) report(reader, 'duplicate-form', node, { form, concept })
    else {
      if (owner !== undefined) report(reader, 'shared-form', node, { form, concept, other: owner })
      else reader.owners.set(`${locale}\0${form}`, concept)
      forms.push(form)
    }
  }
  return forms
}

interface Member {
  key: Node
  name: string
  value: Node
}

/** The members of an object, the first of each name; the others are reported. */
function members(object: Node, duplicate: TermbaseMessage, reader: Reader): Member[] {
  const seen = new Map<string, Member>()
  for (const { children = [] } of object.children ?? []) {
    const [key, value] = children
    if (key === undefined || value === undefined) continue
    const name: string = key.value
    const first = seen.get(name)
    if (first === undefined) seen.set(name, { key, name, value })
    else report(reader, duplicate, key, { key: name, first: String(first.key.offset) })
  }
  return [...seen.values()]
}

function isType(node: Node, expected: Node['type'], reader: Reader): boolean {
  if (node.type === expected) return true
  report(reader, 'wrong-shape', node, { actual: node.type, expected })
  return false
}

function report(
  { problems }: Reader,
  message: TermbaseMessage,
  node: Node,
  values: Record<string, string>,
): void {
  const severity = message === 'shared-form' || message === 'duplicate-form' ? 'warning' : 'error'
  const span = { start: node.offset, end: node.offset + node.length }
  problems.push({ message, severity, span, values })
}
