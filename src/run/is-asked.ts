import type { RunOptions } from './outcome.ts'

/** Whether a target locale is one of those that were asked for. */
export function isAsked({ locales }: Pick<RunOptions, 'locales'>, locale: string): boolean {
  return !locales || locales.length === 0 || locales.includes(locale)
}
