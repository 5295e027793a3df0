import type { VFile } from 'vfile'
import type { FindingMessage } from '../types.ts'

/** A finding with the file it is about. */
export interface Finding {
  file: VFile
  message: FindingMessage
}

/** All findings in stable order: by path, then by place, then by rule and text. */
export function listFindings(files: readonly VFile[]): Finding[] {
  return files
    .flatMap(file => file.messages.map(message => ({ file, message })))
    .sort(
      (a, b) =>
        compare(a.file.path, b.file.path) ||
        (a.message.line ?? 0) - (b.message.line ?? 0) ||
        (a.message.column ?? 0) - (b.message.column ?? 0) ||
        compare(a.message.ruleId ?? '', b.message.ruleId ?? '') ||
        compare(a.message.reason, b.message.reason),
    )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
