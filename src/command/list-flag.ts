import type { Flags } from '../types.ts'

/** The words of a flag that may have several, given one by one or with commas: `--locale en,vi`. */
export function listFlag(flag: Flags[string]): string[] {
  const words = Array.isArray(flag) ? flag : typeof flag === 'string' ? [flag] : []
  return words.flatMap(word => word.split(',')).filter(word => word !== '')
}
