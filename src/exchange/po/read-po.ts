import type { VFile } from 'vfile'
import type { ExchangeItem, State } from '../../types.ts'
import { problemAt } from '../../util/problem-at.ts'
import { readBase } from '../read-base.ts'
import { splitKey } from '../split-key.ts'
import { type Message, parsePo } from './parse-po.ts'

/**
 * The units of a PO file.
 *
 * @throws Problem with line and column: a line that is none of a PO file, another encoding.
 */
export function readPo(file: VFile): ExchangeItem[] {
  const messages = parsePo(file)
  const header = messages.find(({ msgctxt, msgid }) => msgctxt === '' && msgid === '')
  const charset = /charset=([\w-]+)/i.exec(header?.msgstr ?? '')?.[1] ?? 'UTF-8'
  if (!/^(?:utf-?8|ascii|us-ascii|charset)$/i.test(charset)) {
    throw problemAt(file, header?.at.start ?? 0, 'po-charset', { charset })
  }
  const value = (name: string): string | undefined =>
    new RegExp(`^${name}:[ \\t]*(\\S+)`, 'im').exec(header?.msgstr ?? '')?.[1]
  const sourceLocale = value('X-Source-Language')
  const locale = value('Language')
  return messages
    .filter(message => message !== header)
    .map(message => ({ sourceLocale, locale, ...readMessage(message) }))
}

function readMessage({
  msgctxt,
  msgid,
  msgstr,
  comments,
  at,
}: Message): Pick<ExchangeItem, 'article' | 'id' | 'source' | 'target' | 'state' | 'base' | 'at'> {
  const base = readBase(comments.map(text => text.replace(/^#\.[ \t]*/, '')))
  const isFuzzy = comments.some(text => /^#,.*\bfuzzy\b/.test(text))
  const before = base?.state
  const fuzzy: State = before === 'stale' ? 'stale' : 'draft'
  // That it is no longer fuzzy says that somebody confirmed it; else nothing is said.
  const confirmed = before === 'stale' || before === 'draft' ? 'translated' : undefined
  return {
    ...splitKey(msgctxt),
    source: msgid,
    target: msgstr,
    state: isFuzzy ? fuzzy : confirmed,
    base,
    at,
  }
}
