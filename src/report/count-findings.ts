import type { VFile } from 'vfile'

/** How many findings of each severity there are. */
export function countFindings(files: readonly VFile[]): { errors: number; warnings: number } {
  let errors = 0
  let warnings = 0
  for (const { messages } of files) {
    for (const { fatal } of messages) {
      if (fatal === true) errors++
      else warnings++
    }
  }
  return { errors, warnings }
}
