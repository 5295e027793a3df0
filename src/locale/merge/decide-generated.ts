import type { Rivals } from './merge-value.ts'

/**
 * Decides in a file that stet makes anew from other files. What was there before both sides says
 * most truly that it is not up to date.
 */
export function decideGenerated({ base, ours }: Rivals): string {
  return base?.raw ?? ours.raw
}
