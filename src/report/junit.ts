import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Reporter } from '../types.ts'
import { countFindings } from './count-findings.ts'
import { escapeMarkup } from './escape-markup.ts'
import { isError } from './is-error.ts'
import { type Finding, listFindings } from './list-findings.ts'

/**
 * JUnit's XML as GitLab CI and Jenkins read it: a suite a file, a test case a finding; a file
 * without one is a test case that passes, and so is a warning, with its text as output.
 */
export const junit: Reporter = files => {
  const { errors } = countFindings(files)
  const suites = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(suite)
  const tests = suites.reduce((sum, { count }) => sum + count, 0)
  const body = suites.map(({ text }) => text).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="stet" tests="${tests}" failures="${errors}" errors="0">
${body}</testsuites>
`
}

function suite(file: VFile): { count: number; text: string } {
  const findings = listFindings([file])
  const path = escapeMarkup(file.path)
  const cases =
    findings.length === 0
      ? [`    <testcase classname="${path}" name="stet"/>\n`]
      : findings.map(testCase)
  const failures = findings.filter(isError).length
  const text = `  <testsuite name="${path}" tests="${cases.length}" failures="${failures}" errors="0">
${cases.join('')}  </testsuite>
`
  return { count: cases.length, text }
}

function testCase(finding: Finding): string {
  const { file, message } = finding
  const { line, column, reason, ruleId, note, cause } = message
  const path = escapeMarkup(file.path)
  const name = escapeMarkup([ruleId, line, column].filter(Boolean).join(':'))
  const lines = [`${[file.path, line, column].filter(Boolean).join(':')}: ${reason}`]
  if (cause instanceof VFileMessage) {
    lines.push(`${cause.file}:${cause.line}:${cause.column}: ${cause.reason}`)
  }
  if (note) lines.push(note)
  const text = escapeMarkup(lines.join('\n'))
  const inner = isError(finding)
    ? `<failure type="${escapeMarkup(ruleId ?? '')}" message="${escapeMarkup(reason)}">${text}</failure>`
    : `<system-out>${text}</system-out>`
  return `    <testcase classname="${path}" name="${name}" file="${path}">
      ${inner}
    </testcase>
`
}
