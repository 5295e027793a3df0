import type { ExchangeBase } from '../types.ts'

/**
 * The line that a unit carries through other tools: `en 2025/article#some-id 0123456789abcdef
 * translated`. It tells which unit it is, for tools that lose ids, and what its translation was
 * when it went out, so that an edit is told from what somebody changed elsewhere meanwhile.
 */
export function base({ locale, article, id, target, state }: ExchangeBase): string {
  return `${locale} ${article}#${id} ${target} ${state}`
}
