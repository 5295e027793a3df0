import { VFileMessage } from 'vfile-message'
import type { Reporter } from '../types.ts'
import { countFindings } from './count-findings.ts'
import { listFindings } from './list-findings.ts'

/**
 * For programs: one object, `{version, errors, warnings, findings}`.
 *
 * A finding: `{path, line, column, endLine, endColumn, severity, ruleId, reason, note, actual,
 * expected, url, source}`; lines and columns are 1-based, columns count UTF-16 code units; what is
 * not known is null; `source` is `{path, line, column, endLine, endColumn, text}` or null.
 */
export const json: Reporter = files => {
  const findings = listFindings(files).map(({ file, message }) => ({
    path: file.path,
    ...range(message),
    severity: message.fatal === true ? 'error' : 'warning',
    ruleId: message.ruleId ?? null,
    reason: message.reason,
    note: message.note ?? null,
    actual: message.actual ?? null,
    expected: message.expected ?? [],
    url: message.url ?? null,
    source:
      message.cause instanceof VFileMessage
        ? { path: message.cause.file ?? null, ...range(message.cause), text: message.cause.reason }
        : null,
  }))
  return `${JSON.stringify({ version: 1, ...countFindings(files), findings }, null, 2)}\n`
}

function range({ place }: VFileMessage) {
  const { start, end } = place && 'start' in place ? place : { start: place, end: place }
  return {
    line: start?.line ?? null,
    column: start?.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
  }
}
