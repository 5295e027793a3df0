import { VFileMessage } from 'vfile-message'
import type { Reporter, Say } from '../types.ts'
import { isError } from './is-error.ts'
import { type Finding, listFindings } from './list-findings.ts'
import { total } from './total.ts'

/** A job summary of GitHub may have one mebibyte; a row is far below one kibibyte. */
const rows = 500

/** A summary in GitHub's Markdown: how many findings there are, and a table of them, errors first. */
export const markdown: Reporter = (files, { say }) => {
  const head = `## stet: ${total(files, say)}\n`
  const findings = listFindings(files)
  if (findings.length === 0) return head
  const ordered = [...findings.filter(isError), ...findings.filter(finding => !isError(finding))]
  const table = ordered.slice(0, rows).map(finding => row(finding, say))
  const rest = ordered.length - table.length
  const columns = ['report.severity', 'report.place', 'report.finding'].map(key => say(key))
  return `${head}
| ${columns.join(' | ')} |
|---|---|---|
${table.join('')}${rest > 0 ? `\n${say('report.more', { count: rest })}\n` : ''}`
}

function row(finding: Finding, say: Say): string {
  const { file, message } = finding
  const { line, column, reason, note, cause, ruleId } = message
  const where = code([file.path, line, column].filter(Boolean).join(':'))
  const lines = [`${cell(reason)} (${cell(ruleId ?? '')})`]
  if (note) lines.push(cell(note))
  if (cause instanceof VFileMessage) {
    lines.push(`${code(`${cause.file}:${cause.line}:${cause.column}`)}: ${cell(cause.reason)}`)
  }
  const severity = say(isError(finding) ? 'report.error' : 'report.warning')
  return `| ${severity} | ${where} | ${lines.join('<br>')} |\n`
}

/** One line of text in a table cell; what stands in backquotes stays code. */
function cell(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\<>&*_[\]~#`@]/g, '\\$&')))
    .join('')
    .replaceAll('|', '\\|')
}

/** A path may hold backquotes. */
function code(text: string): string {
  return text.includes('`') ? cell(text.replaceAll('`', "'")) : `\`${text.replaceAll('|', '\\|')}\``
}
