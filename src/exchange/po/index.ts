import type { ExchangeFormat } from '../../types.ts'
import { readPo } from './read-po.ts'
import { writePo } from './write-po.ts'

/** PO of GNU gettext; texts are Markdown, drafts and stale translations are fuzzy. */
export const po: ExchangeFormat = {
  extension: '.po',
  recognises: text => /^msgid[ \t]*"/m.test(text.slice(0, 65_536)),
  read: readPo,
  write: writePo,
}
