import type { VFile } from 'vfile'
import type { Span } from '../../types.ts'
import { problemAt } from '../../util/problem-at.ts'
import { readString } from './read-string.ts'

/** A message of a PO file. */
export interface Message {
  msgctxt: string
  msgid: string
  /** The translation; of a message with plural forms the first. */
  msgstr: string
  /** Comments, a line each, with the `#` before them. */
  comments: string[]
  /** Where the translation stands, its quotation marks included. */
  at: Span
}

type Field = 'msgctxt' | 'msgid' | 'msgstr'

const shape = /^(msg\w+(?:\[\d+\])?)?[ \t]*"((?:\\.|[^"\\])*)"[ \t]*$/

/** Keywords by the field that they fill; plural forms fill none. */
const fields: Record<string, Field | 'none'> = {
  msgctxt: 'msgctxt',
  msgid: 'msgid',
  msgid_plural: 'none',
  msgstr: 'msgstr',
  'msgstr[0]': 'msgstr',
}

/**
 * The messages of a PO file, the header among them; obsolete ones are passed over.
 *
 * The library that writes PO files could read them as well, but it keeps no places, and takes a
 * string without an end for one that goes on.
 *
 * @throws Problem with line and column at a line that is none of a PO file.
 */
export function parsePo(file: VFile): Message[] {
  const messages: Message[] = []
  let current: Partial<Message> & Pick<Message, 'comments'> = { comments: [] }
  let field: Field | 'none' | undefined
  const finish = (): void => {
    const { msgctxt = '', msgid, msgstr = '', comments, at = { start: 0, end: 0 } } = current
    if (msgid !== undefined) messages.push({ msgctxt, msgid, msgstr, comments, at })
    current = { comments: [] }
    field = undefined
  }
  for (const { text, start } of lines(String(file))) {
    if (text.startsWith('#')) {
      if (current.msgid !== undefined) finish()
      if (!text.startsWith('#~')) current.comments.push(text)
      continue
    }
    const [, keyword, raw] = shape.exec(text) ?? []
    if (raw === undefined) throw problemAt(file, start, 'po-line')
    if (keyword !== undefined) {
      const isNext = keyword === 'msgctxt' || keyword === 'msgid'
      if (isNext && current.msgid !== undefined) finish()
      field = fields[keyword] ?? (/^msgstr\[\d+\]$/.test(keyword) ? 'none' : undefined)
    }
    if (field === undefined) throw problemAt(file, start, 'po-line')
    if (field === 'none') continue
    current[field] = (current[field] ?? '') + readString(raw)
    if (field !== 'msgstr') continue
    const from = start + text.indexOf('"')
    current.at = { start: current.at?.start ?? from, end: start + text.length }
  }
  finish()
  return messages
}

/** The lines that are not blank, without white space around them. */
function* lines(text: string): Generator<{ text: string; start: number }> {
  let offset = 0
  for (const full of text.split('\n')) {
    const content = full.replace(/^[\s\uFEFF]+/, '')
    const start = offset + full.length - content.length
    offset += full.length + 1
    if (content !== '') yield { text: content.trimEnd(), start }
  }
}
