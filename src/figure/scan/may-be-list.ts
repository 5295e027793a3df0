import { codeAt } from './code-at.ts'

/** Two commas: without them digits are no list of numbers (`22,24,26`). */
export function mayBeList(text: string, start: number, end: number): boolean {
  let commas = 0
  for (let at = start; at < end; at += 1) if (codeAt(text, at) === 0x2c) commas += 1
  return commas > 1
}
