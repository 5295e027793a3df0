import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { parseTermbase } from '../name/index.ts'
import type { Settings, Termbase } from '../types.ts'
import { parseJson } from '../util/parse-json.ts'
import { Problem } from '../util/problem.ts'
import { readText } from '../util/read-text.ts'

/** A lesser fault of the termbase, with its place. */
export interface TermbaseWarning {
  message: string
  values: Record<string, string>
  start: number
  end: number
}

/**
 * The termbase, `locales/names.json`; empty where there is none.
 *
 * @throws Problem at the first error of the file.
 */
export async function readTermbase({
  root,
  folders,
  sourceLocale,
  targets,
}: Settings): Promise<{ file: VFile; termbase: Termbase; warnings: TermbaseWarning[] }> {
  const path = `${folders.locales}/names.json`
  const file = await readText(root, path)
  if (!file) return { file: new VFile({ path, cwd: root }), termbase: {}, warnings: [] }
  parseJson(file)
  const { termbase, problems } = parseTermbase(String(file), [sourceLocale, ...targets])
  const error = problems.find(({ severity }) => severity === 'error')
  if (error) {
    const { line, column } = location(file).toPoint(error.span.start) ?? { line: 1, column: 1 }
    throw new Problem(
      `termbase-${error.message}`,
      { path, ...error.values },
      { path, line, column },
    )
  }
  const warnings = problems.map(({ message, values, span }) => ({ message, values, ...span }))
  return { file, termbase, warnings }
}
