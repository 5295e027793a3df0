import type { VFileMessage } from 'vfile-message'
import { hash } from '../util/hash.ts'
import type { Finding } from './list-findings.ts'

/**
 * A short name of each finding that stays when lines move, whatever language stet speaks: from its
 * file, its rule, what it found and expected, and the line that it is about; what is alike in all of
 * them is numbered in order.
 */
export function fingerprint(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>()
  const lines = new Map<Finding['file'], string[]>()
  return findings.map(({ file, message }) => {
    const { ruleId = '', actual = '', expected } = message
    const said = [actual, expected?.[0] ?? '', lineOf(file, message, lines)]
    const name = hash(JSON.stringify([file.path, ruleId, ...said]))
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return `${name}:${count}`
  })
}

function lineOf(
  file: Finding['file'],
  { line }: VFileMessage,
  lines: Map<Finding['file'], string[]>,
): string {
  if (line === undefined || file.value === undefined) return ''
  let split = lines.get(file)
  if (!split) {
    split = String(file).split(/\r\n|\r|\n/)
    lines.set(file, split)
  }
  return split[line - 1]?.trim().replace(/,$/, '') ?? ''
}
