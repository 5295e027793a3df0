import type { VFile } from 'vfile'
import type { Say, Settings, Span } from '../types.ts'
import { reportFault } from './report-fault.ts'

/** Adds the lesser faults of the termbase to its file; `rules.termbase` sets their severity. */
export function reportTermbase(
  file: VFile,
  warnings: readonly (Span & { message: string; values: Record<string, string> })[],
  { rules }: Settings,
  say: Say,
): void {
  const severity = rules.termbase ?? 'warning'
  if (severity === 'off') return
  for (const { message, values, start, end } of warnings) {
    reportFault(
      { id: 'termbase' },
      severity,
      { message, values, place: { file, span: { start, end } } },
      say,
    )
  }
}
