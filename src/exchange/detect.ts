import type { VFile } from 'vfile'
import type { ExchangeFormat } from '../types.ts'
import { problemAt } from '../util/problem-at.ts'
import { formats } from './index.ts'

const aliases: Record<string, string> = { '.pot': '.po', '.xliff': '.xlf' }

/**
 * The format of a file, by its extension and by how it begins.
 *
 * @throws Problem where it is none that stet reads.
 */
export function detect(file: VFile): ExchangeFormat {
  const extension = file.extname?.toLowerCase() ?? ''
  const all = Object.values(formats)
  const named = all.filter(format => format.extension === (aliases[extension] ?? extension))
  const text = String(file)
  const found = (named.length > 0 ? named : all).find(({ recognises }) => recognises(text))
  // A file that only its name makes one of a format gets that format's own error.
  const format = found ?? named[0]
  if (!format)
    throw problemAt(file, 0, 'exchange-format', { known: Object.keys(formats).join('`, `') })
  return format
}
