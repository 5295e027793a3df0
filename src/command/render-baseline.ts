import type { KnownFinding } from './read-baseline.ts'

/** The text of a baseline: one finding a line, so that two branches merge. */
export function renderBaseline(findings: readonly KnownFinding[]): string {
  const lines = findings.map(finding => `\n    ${JSON.stringify(finding)}`)
  return `{\n  "version": 1,\n  "findings": [${lines.join(',')}${lines.length > 0 ? '\n  ' : ''}]\n}\n`
}
