import { location } from 'vfile-location'
import type { LocaleFile, Pair } from '../types.ts'

/** Where a translation stands or is to stand; without line and column where its file lacks the unit. */
export interface TargetPlace {
  path: string
  line?: number
  column?: number
}

/** The place that a translator goes to for a unit: its value in the locale file. */
export function placeOfTarget({ file }: LocaleFile, { entry }: Pair): TargetPlace {
  const point = entry && location(file).toPoint(entry.at.start)
  return point ? { path: file.path, line: point.line, column: point.column } : { path: file.path }
}
