import type { Flags } from '../types.ts'
import { Problem } from '../util/problem.ts'

/** A format that was asked for, and the file it goes to; to standard output without one. */
export interface Format {
  name: string
  path?: string
}

/**
 * What `--format sarif=out.sarif --format github` asks for; `pretty` where nothing is asked.
 *
 * @throws Problem where two formats go to one place.
 */
export function readFormats(flag: Flags[string]): Format[] {
  const words = Array.isArray(flag) ? flag : ['pretty']
  const formats = words.map((word): Format => {
    const [name = '', ...rest] = word.split('=')
    return rest.length === 0 ? { name } : { name, path: rest.join('=') }
  })
  const seen = new Set<string | undefined>()
  for (const { name, path } of formats) {
    if (path === '') throw new Problem('format-file', { name })
    if (seen.has(path)) throw new Problem('format-twice', { name, path: path ?? '' })
    seen.add(path)
  }
  return formats
}
