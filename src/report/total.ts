import type { VFile } from 'vfile'
import type { Say } from '../types.ts'
import { countFindings } from './count-findings.ts'

/** How many findings there are, in words: errors, warnings and, where there are any, accepted ones. */
export function total(files: readonly VFile[], say: Say): string {
  const { errors, warnings, accepted } = countFindings(files)
  const counts = say('report.total', {
    errors: say('report.errors', { count: errors }),
    warnings: say('report.warnings', { count: warnings }),
  })
  return accepted > 0 ? `${counts}, ${say('report.accepted', { count: accepted })}` : counts
}
