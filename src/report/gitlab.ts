import type { Reporter } from '../types.ts'
import { findingText } from './finding-text.ts'
import { fingerprint } from './fingerprint.ts'
import { isError } from './is-error.ts'
import { listFindings } from './list-findings.ts'

/**
 * GitLab's code quality report, which it shows in a merge request: a list of `{description,
 * check_name, fingerprint, severity, location}`, with paths from the root of the repository.
 */
export const gitlab: Reporter = (files, { prefix }) => {
  const findings = listFindings(files)
  const prints = fingerprint(findings)
  const issues = findings.map((finding, at) => {
    const { file, message } = finding
    return {
      description: findingText(message, prefix),
      check_name: message.ruleId ?? 'stet',
      fingerprint: prints[at],
      severity: isError(finding) ? 'major' : 'minor',
      location: { path: `${prefix}${file.path}`, lines: { begin: message.line ?? 1 } },
    }
  })
  return `${JSON.stringify(issues, null, 2)}\n`
}
