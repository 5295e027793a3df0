import type { ExchangeFormat } from '../../types.ts'
import { readTmx } from './read-tmx.ts'
import { writeTmx } from './write-tmx.ts'

/** TMX 1.4b (LISA, 2005): the translations as a memory. It has no states, and no untranslated units. */
export const tmx: ExchangeFormat = {
  extension: '.tmx',
  recognises: text => /<tmx\b/.test(text.slice(0, 4096)),
  read: readTmx,
  write: writeTmx,
}
