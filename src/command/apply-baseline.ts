import type { VFile } from 'vfile'
import { fingerprint } from '../report/fingerprint.ts'
import { keepFindings } from '../report/keep-findings.ts'
import { listFindings } from '../report/list-findings.ts'
import type { KnownFinding } from './read-baseline.ts'

/** What findings and a baseline make of each other. */
export interface Baselined {
  /** The files with the findings that the baseline does not have. */
  files: VFile[]
  /** The findings of the baseline that are there no more. */
  gone: KnownFinding[]
  /** The baseline that has what is there now. */
  now: KnownFinding[]
}

/**
 * Takes the findings that a baseline knows from those of a run.
 *
 * That a check crashed is never known: nothing tells what it would have found.
 *
 * @param isWhole Whether the run saw everything; else the baseline keeps what it has of other files.
 */
export function applyBaseline(
  files: readonly VFile[],
  baseline: readonly KnownFinding[],
  isWhole: boolean,
): Baselined {
  const findings = listFindings(files).filter(({ message }) => message.ruleId !== 'crash')
  const prints = fingerprint(findings)
  const known = new Set(baseline.map(({ fingerprint }) => fingerprint))
  const taken = new Set(
    findings.flatMap(({ message }, at) => (known.has(prints[at] ?? '') ? [message] : [])),
  )
  const seen = new Set(files.map(({ path }) => path))
  const present = new Set(prints)
  const other = baseline.filter(({ path }) => !isWhole && !seen.has(path))
  const own = findings.map(({ file: { path }, message: { ruleId = '' } }, at) => ({
    path,
    ruleId,
    fingerprint: prints[at] ?? '',
  }))
  return {
    files: keepFindings(files, message => !taken.has(message)),
    gone: baseline.filter(entry => !other.includes(entry) && !present.has(entry.fingerprint)),
    now: [...other, ...own].sort(compare),
  }
}

function compare(a: KnownFinding, b: KnownFinding): number {
  const [left, right] = [a, b].map(({ path, ruleId, fingerprint }) => [path, ruleId, fingerprint])
  return String(left) < String(right) ? -1 : 1
}
