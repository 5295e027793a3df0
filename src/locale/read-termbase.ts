import { VFile } from 'vfile'
import { parseTermbase } from '../name/parse-termbase.ts'
import type { Termbase } from '../types.ts'
import { parseJson } from '../util/parse-json.ts'
import { problemAt } from '../util/problem-at.ts'
import { readText } from '../util/read-text.ts'

/** A lesser fault of the termbase, with its place. */
export interface TermbaseWarning {
  message: string
  values: Record<string, string>
  start: number
  end: number
}

/**
 * A termbase; empty, and not found, where there is no such file.
 *
 * @param path Path of the file below the root.
 * @param locales The locales that the file may name.
 * @throws Problem at the first error of the file.
 */
export async function readTermbase(
  root: string,
  path: string,
  locales: readonly string[],
): Promise<{ found: boolean; file: VFile; termbase: Termbase; warnings: TermbaseWarning[] }> {
  const file = await readText(root, path)
  if (!file) {
    return {
      found: false,
      file: new VFile({ path, cwd: root }),
      termbase: Object.create(null),
      warnings: [],
    }
  }
  parseJson(file)
  const { termbase, problems } = parseTermbase(String(file), locales)
  const error = problems.find(({ severity }) => severity === 'error')
  if (error) {
    throw problemAt(file, error.span.start, `termbase-${error.message}`, error.values)
  }
  const warnings = problems.map(({ message, values, span }) => ({ message, values, ...span }))
  return { found: true, file, termbase, warnings }
}
