import { VFileMessage } from 'vfile-message'
import docs from '../check/docs.json' with { type: 'json' }
import type { Reporter } from '../types.ts'
import { findingRange } from './finding-range.ts'
import { fingerprint } from './fingerprint.ts'
import { isError } from './is-error.ts'
import { type Finding, listFindings } from './list-findings.ts'

const pages: Record<string, { page: string; fixable: boolean }> = docs

/**
 * SARIF 2.1.0 (OASIS), as code scanning reads it: columns count UTF-16 code units; the source's place
 * is a related location; where there is a ready cure, it is a fix; fingerprints survive moved lines.
 */
export const sarif: Reporter = (files, { version, prefix }) => {
  const findings = listFindings(files)
  const rules = [...new Set(findings.map(({ message }) => message.ruleId ?? 'stet'))].sort()
  const names = fingerprint(findings)
  const results = findings.map((finding, index) =>
    result(finding, rules, prefix, names[index] ?? ''),
  )
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'stet', semanticVersion: version, rules: rules.map(rule) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** What is no check, such as a bad file, has no page. */
function rule(id: string) {
  const page = pages[id]?.page
  if (page === undefined) return { id }
  const [summary = ''] = page.split('\n\n')
  const text = summary.replaceAll('\n', ' ')
  return { id, shortDescription: { text }, help: { text: page, markdown: page } }
}

function result(finding: Finding, rules: readonly string[], prefix: string, name: string) {
  const { file, message } = finding
  const { cause, note, ruleId } = message
  const id = ruleId ?? 'stet'
  const related =
    cause instanceof VFileMessage && cause.file
      ? [{ ...location(prefix + cause.file, cause), message: { text: cause.reason } }]
      : []
  return {
    ruleId: id,
    ruleIndex: rules.indexOf(id),
    level: isError(finding) ? 'error' : 'warning',
    message: { text: note ? `${message.reason}\n${note}` : message.reason },
    locations: [location(prefix + file.path, message)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...fixes(finding, prefix),
    partialFingerprints: { 'stet/v1': name },
  }
}

function location(path: string, message: VFileMessage) {
  const region = regionOf(message)
  const artifactLocation = artifact(path)
  return { physicalLocation: { artifactLocation, ...(region ? { region } : {}) } }
}

function artifact(path: string) {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' }
}

function regionOf(message: VFileMessage) {
  const range = findingRange(message)
  if (!range) return undefined
  const { start, end } = range
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

/** In a locale file the cure stands inside a JSON string. */
function fixes({ file, message }: Finding, prefix: string) {
  const deletedRegion = regionOf(message)
  const [first] = message.expected ?? []
  const fixable = pages[message.ruleId ?? '']?.fixable && message.actual !== undefined
  if (!deletedRegion || first === undefined || !fixable) return {}
  const text = file.extname === '.json' ? JSON.stringify(first).slice(1, -1) : first
  const change = {
    artifactLocation: artifact(prefix + file.path),
    replacements: [{ deletedRegion, insertedContent: { text } }],
  }
  return { fixes: [{ artifactChanges: [change] }] }
}
