import type { GetTextTranslation, GetTextTranslations } from 'gettext-parser'
import type { ExchangeJob, ExchangeUnit } from '../../types.ts'
import { load } from '../../util/load.ts'
import { join } from '../join.ts'
import { notes } from '../notes.ts'

/** A PO file; the context of a message is its article and unit id. */
export function writePo({ sourceLocale, locale, units }: ExchangeJob): string {
  const translations: GetTextTranslations['translations'] = Object.create(null)
  for (const unit of units) {
    const message = writeUnit(unit)
    translations[message.msgctxt ?? ''] = { [message.msgid]: message }
  }
  const headers = {
    'Project-Id-Version': 'stet',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    Language: locale.replaceAll('-', '_'),
    'X-Source-Language': sourceLocale.replaceAll('-', '_'),
  }
  const table = { charset: 'utf-8', headers, translations }
  const { po } = load<typeof import('gettext-parser')>('gettext-parser')
  return po.compile(table, { escapeCharacters: false, foldLength: 0 }).toString('utf8')
}

function writeUnit(unit: ExchangeUnit): GetTextTranslation {
  const { namespace, id, path, line, source, target, state, previous } = unit
  const told = notes(unit).filter(({ category }) => !['place', 'previous'].includes(category))
  const isFuzzy = state === 'draft' || state === 'stale'
  return {
    msgctxt: escapeString(`${namespace}#${id}`),
    msgid: escapeString(join(source)),
    msgstr: [escapeString(join(target))],
    comments: {
      reference: `${path}:${line}`,
      extracted: told.map(({ category, text }) => `${category}: ${oneLine(text)}`).join('\n'),
      ...(isFuzzy ? { flag: 'fuzzy' } : {}),
      ...(previous
        ? { previous: `msgid "${escapeString(previous).replaceAll('\n', '\\n')}"` }
        : {}),
    },
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

const letters: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\t': '\\t', '\r': '\\r' }

/** As in a string of C; the library itself writes line feeds. */
function escapeString(text: string): string {
  return text.replaceAll(/(?![\n\u0080-\u009F])[\\"\p{Cc}]/gu, found => {
    return letters[found] ?? `\\${found.charCodeAt(0).toString(8).padStart(3, '0')}`
  })
}
