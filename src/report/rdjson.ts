import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { Reporter } from '../types.ts'
import { findingRange } from './finding-range.ts'
import { findingText } from './finding-text.ts'
import { isError } from './is-error.ts'
import { type Finding, listFindings } from './list-findings.ts'

/**
 * reviewdog's Diagnostic Format, `{source, diagnostics}`: lines and columns are 1-based, columns
 * count bytes of UTF-8; paths are those from the root of the repository.
 */
export const rdjson: Reporter = (files, { prefix }) => {
  const diagnostics = listFindings(files).map(finding => diagnostic(finding, prefix))
  return `${JSON.stringify({ source: { name: 'stet' }, diagnostics }, null, 2)}\n`
}

function diagnostic(finding: Finding, prefix: string) {
  const { file, message } = finding
  const range = findingRange(message)
  const place = range && { start: position(file, range.start), end: position(file, range.end) }
  return {
    message: findingText(message, prefix),
    location: { path: `${prefix}${file.path}`, ...(place ? { range: place } : {}) },
    severity: isError(finding) ? 'ERROR' : 'WARNING',
    ...(message.ruleId ? { code: { value: message.ruleId } } : {}),
  }
}

function position(file: VFile, { line, column }: Point): { line: number; column: number } {
  if (file.value === undefined) return { line, column }
  const text = String(file).split(/\r\n|\r|\n/)[line - 1] ?? ''
  return { line, column: Buffer.byteLength(text.slice(0, column - 1)) + 1 }
}
