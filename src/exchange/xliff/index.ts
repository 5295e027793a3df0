import type { ExchangeFormat } from '../../types.ts'
import { readXliff } from './read-xliff.ts'
import { writeXliff } from './write-xliff.ts'

/** XLIFF 2.1 (OASIS, 2018), core; 2.0 and 2.2 are read as well. */
export const xliff: ExchangeFormat = {
  extension: '.xlf',
  recognises: text => /<(?:[\w.-]+:)?xliff\b[^>]*\bversion\s*=\s*["']2\./.test(text.slice(0, 4096)),
  read: readXliff,
  write: writeXliff,
}
