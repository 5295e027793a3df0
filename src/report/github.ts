import { VFileMessage } from 'vfile-message'
import type { Reporter } from '../types.ts'
import { findingRange } from './finding-range.ts'
import { isError } from './is-error.ts'
import { type Finding, listFindings } from './list-findings.ts'

/** GitHub shows so many annotations of one severity that a step makes, and drops the others. */
const shown = 10

/**
 * Workflow commands of GitHub Actions, errors first: annotations on the lines of a pull request,
 * with paths from the root of the repository.
 *
 * What GitHub would not show follows as plain lines, and one notice says how many.
 *
 * Escapes as the runner's own toolkit does: `%`, CR and LF in the text, `:` and `,` in properties.
 */
export const github: Reporter = (files, { say, prefix }) => {
  const findings = listFindings(files)
  const errors = findings.filter(isError)
  const warnings = findings.filter(finding => !isError(finding))
  const rest = [...errors.slice(shown), ...warnings.slice(shown)]
  const lines = [...errors.slice(0, shown), ...warnings.slice(0, shown)].map(finding =>
    annotation(finding, prefix),
  )
  if (rest.length > 0) lines.push(`::notice::${data(say('report.rest', { count: rest.length }))}`)
  lines.push(...rest.map(finding => plain(finding, prefix)))
  return lines.map(line => `${line}\n`).join('')
}

function annotation(finding: Finding, prefix: string): string {
  const { file, message } = finding
  const { start, end } = findingRange(message) ?? {}
  const properties = Object.entries({
    file: `${prefix}${file.path}`,
    line: start?.line,
    endLine: end?.line,
    col: start?.column,
    // The runner takes columns only where start and end are on one line.
    endColumn: start && end && start.line === end.line ? end.column : undefined,
    title: `stet ${message.ruleId ?? ''}`.trim(),
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]))
  const { cause } = message
  const source =
    cause instanceof VFileMessage
      ? `\n${prefix}${cause.file}:${cause.line}:${cause.column}: ${cause.reason}`
      : ''
  const note = message.note ? `\n${message.note}` : ''
  const command = isError(finding) ? 'error' : 'warning'
  return `::${command} ${properties.join(',')}::${data(`${message.reason}${note}${source}`)}`
}

/** A line that the runner takes for no command, whatever stands in it. */
function plain({ file, message }: Finding, prefix: string): string {
  const where = [`${prefix}${file.path}`, message.line, message.column].filter(Boolean).join(':')
  return `${where}: ${message.reason}  ${message.ruleId ?? ''}`.replace(/[\r\n]+/g, ' ').trim()
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
