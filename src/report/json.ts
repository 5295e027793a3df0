import { VFileMessage } from 'vfile-message'
import type { Reporter } from '../types.ts'
import { wordDiff } from '../util/word-diff.ts'
import { countFindings } from './count-findings.ts'
import { findingRange } from './finding-range.ts'
import { fingerprint } from './fingerprint.ts'
import { listFindings } from './list-findings.ts'

/**
 * For programs: one object, `{version, errors, warnings, accepted, findings}`.
 *
 * A finding: `{path, line, column, endLine, endColumn, severity, ruleId, reason, note, actual,
 * expected, url, fingerprint, unit, change, source}`; lines and columns are 1-based, columns count UTF-16 code units; what is
 * not known is null; `source` is `{path, line, column, endLine, endColumn, text}` or null; `fingerprint` stays when lines
 * move; `change` is `{before, after, diff}` of the source of a stale translation, or null. `json.schema.json` beside this file says the same to programs.
 */
export const json: Reporter = files => {
  const listed = listFindings(files)
  const names = fingerprint(listed)
  const findings = listed.map(({ file, message }, index) => ({
    path: file.path,
    ...range(message),
    severity: message.fatal === true ? 'error' : 'warning',
    ruleId: message.ruleId ?? null,
    reason: message.reason,
    note: message.note ?? null,
    actual: message.actual ?? null,
    expected: message.expected ?? [],
    url: message.url ?? null,
    fingerprint: names[index],
    unit: message.unit ?? null,
    change: message.change
      ? { ...message.change, diff: wordDiff(message.change.before, message.change.after) }
      : null,
    source:
      message.cause instanceof VFileMessage
        ? { path: message.cause.file ?? null, ...range(message.cause), text: message.cause.reason }
        : null,
  }))
  return `${JSON.stringify({ version: 1, ...countFindings(files), findings }, null, 2)}\n`
}

function range(message: VFileMessage) {
  const { start, end } = findingRange(message) ?? {}
  return {
    line: start?.line ?? null,
    column: start?.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
  }
}
