import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { Problem } from './problem.ts'

/** A problem at an offset of a file; `path` is always among its values. */
export function problemAt(
  file: VFile,
  offset: number,
  key: string,
  values: Record<string, string | number> = {},
  options?: ErrorOptions,
): Problem {
  const { path } = file
  const { line, column } = location(file).toPoint(offset) ?? { line: 1, column: 1 }
  return new Problem(key, { path, ...values }, { path, line, column }, options)
}
