import type { ExchangeFormat } from '../../types.ts'
import { readXliff } from './read-xliff.ts'
import { writeXliff } from './write-xliff.ts'

/** XLIFF 1.2 (OASIS, 2008), for tools that do not know its successor. */
export const xliff1: ExchangeFormat = {
  extension: '.xlf',
  recognises: text => /<(?:[\w.-]+:)?xliff\b[^>]*\bversion\s*=\s*["']1\./.test(text.slice(0, 4096)),
  read: readXliff,
  write: writeXliff,
}
