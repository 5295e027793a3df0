import type { VFile } from 'vfile'

/** How many findings there are. */
export interface FindingCounts {
  errors: number
  warnings: number
  /** Those that a person accepted, which are not reported. */
  accepted: number
}

/** How many findings of each severity there are, and how many were accepted. */
export function countFindings(files: readonly VFile[]): FindingCounts {
  let errors = 0
  let warnings = 0
  let accepted = 0
  for (const { messages, data } of files) {
    accepted += Number(data.accepted ?? 0)
    for (const { fatal } of messages) {
      if (fatal === true) errors++
      else warnings++
    }
  }
  return { errors, warnings, accepted }
}
