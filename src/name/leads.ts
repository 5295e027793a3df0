import type { Word } from './types.ts'

/** Whether a word leads its text or a sentence, or stands behind a colon, a dash or a mark. */
export function leads(textWords: readonly Word[], index: number): boolean {
  return index === 0 || !/^[,(/&+]?$/u.test(textWords[index]?.gap ?? '')
}
