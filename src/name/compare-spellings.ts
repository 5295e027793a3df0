import type { Drift } from '../types.ts'
import { lettersOf } from './letters-of.ts'
import type { Reading } from './reading.ts'
import { runs } from './runs.ts'
import type { Summary } from './types.ts'

/** Names of the target that its locale mostly spells in another way: `Open AI`, `OpenAI`. */
export function compareSpellings(target: Reading, { spellings }: Summary): Drift[] {
  const locale = Object.hasOwn(spellings, target.locale) ? spellings[target.locale] : undefined
  if (locale === undefined) return []
  const names = target.looks.flatMap((look, index) => (look === 'name' ? [index] : []))
  return runs(target, names).flatMap(({ start, end }): Drift[] => {
    const actual = target.text.slice(start, end)
    const letters = lettersOf(actual)
    const written = Object.hasOwn(locale, letters) ? (locale[letters] ?? {}) : {}
    const usual = mostUsed(written)
    if (usual === undefined || (written[usual] ?? 0) <= (written[actual] ?? 0)) return []
    return [
      {
        message: 'mixed',
        severity: 'warning',
        source: null,
        target: { start, end },
        expected: [usual],
        values: { actual, usual },
      },
    ]
  })
}

/** Of equally frequent spellings the first in order. */
function mostUsed(written: Record<string, number>): string | undefined {
  return Object.keys(written)
    .sort()
    .reduce<string | undefined>(
      (best, name) =>
        best === undefined || (written[name] ?? 0) > (written[best] ?? 0) ? name : best,
      undefined,
    )
}
