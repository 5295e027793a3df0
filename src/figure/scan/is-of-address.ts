import { codeAt } from './code-at.ts'

/** `@`, `://`, and the full stop of `www.`: without one of them a text holds no address. */
export function isOfAddress(text: string, at: number): boolean {
  const code = codeAt(text, at)
  if (code === 0x2e) return text.startsWith('www', at - 3)
  return code === 0x40 || (code === 0x2f && text.startsWith(':/', at - 2))
}
