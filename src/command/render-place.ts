import type { TargetPlace } from './place-of-target.ts'

/** A place as editors open it: `locales/en/a.json:3:12`. */
export function renderPlace({ path, line, column }: TargetPlace): string {
  return line === undefined ? path : `${path}:${line}:${column}`
}
