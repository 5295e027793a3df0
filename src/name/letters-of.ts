import { fold } from './fold.ts'

/** The letters and digits of a name, `fold`ed: what is left when two spellings are one name. */
export function lettersOf(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '')
}
