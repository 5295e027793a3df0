import { isUtf8 } from 'node:buffer'
import { baseLanguages, knownLanguages } from '../figure/index.ts'
import type { CommandInput, Say } from '../types.ts'
import { Problem } from '../util/problem.ts'

/** One line of input: its fields are strings, `id` may be anything. */
export type Line<Field extends string> = Record<Field, string>

const readable = new Set([...knownLanguages, ...baseLanguages])

/** Answers are written together once they are this long, in UTF-16 code units. */
const batch = 65_536

/**
 * Answers each line of JSON on standard input with one on standard output, in order and with
 * memory for a line at a time. A line that is not right is answered with `{id, error}`.
 *
 * @param fields Names of the string fields a line must have; those with `language` in their name
 *   must be languages that stet reads.
 * @returns The exit code: 0, or 2 where a line was not right.
 */
export async function filterLines<Field extends string>(
  { world, say }: Pick<CommandInput, 'world' | 'say'>,
  fields: readonly Field[],
  answer: (line: Line<Field>) => object,
): Promise<number> {
  let number = 0
  let bad = 0
  let waiting = ''
  for await (const bytes of split(world.stdin)) {
    number += 1
    if (bytes.length === 0) continue
    let id: unknown = null
    try {
      const line = parse(bytes, number, fields)
      id = line.id ?? null
      check(line, number, fields)
      waiting += `${JSON.stringify({ id, ...answer(line as Line<Field>) })}\n`
    } catch (error) {
      bad += 1
      waiting += `${JSON.stringify({ id, error: explain(error, say) })}\n`
    }
    if (waiting.length < batch) continue
    await world.out(waiting)
    waiting = ''
  }
  await world.out(waiting)
  if (bad === 0) return 0
  world.err(`${say('filter.bad', { count: bad })}\n`)
  return 2
}

/** The lines of a stream of bytes, without their ends. */
async function* split(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = []
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      parts.push(chunk.subarray(start, end))
      yield parts.length === 1 ? Buffer.from(chunk.subarray(start, end)) : Buffer.concat(parts)
      parts = []
      start = end + 1
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  }
  if (parts.length > 0) yield Buffer.concat(parts)
}

function parse(bytes: Buffer, line: number, fields: readonly string[]): Record<string, unknown> {
  if (!isUtf8(bytes)) throw new Problem('line-utf8', { line })
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    if (isRecord(value)) return value
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new Problem('line-json', { line, fields: list(fields) })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function check(value: Record<string, unknown>, line: number, fields: readonly string[]): void {
  for (const field of fields) {
    const text = value[field]
    if (typeof text !== 'string') {
      throw new Problem('line-field', { line, field, fields: list(fields) })
    }
    if (!/language/i.test(field) || readable.has(base(text))) continue
    throw new Problem('line-language', { line, tag: text, known: [...readable].join('`, `') })
  }
}

function base(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}

function list(fields: readonly string[]): string {
  return `{"id", ${fields.map(field => `"${field}"`).join(', ')}}`
}

function explain(error: unknown, say: Say): string {
  if (error instanceof Problem) return say(`problem.${error.key}`, error.values)
  return error instanceof Error ? error.message : String(error)
}
