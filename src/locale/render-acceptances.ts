import type { Acceptance } from '../types.ts'

/** The text of a file of acceptances: one unit a line, everything sorted; null for none. */
export function renderAcceptances(list: readonly Acceptance[]): string | null {
  if (list.length === 0) return null
  const lines = group(list, ({ unit }) => unit).map(([unit, own]) => {
    const locales = group(own, ({ locale }) => locale).map(([locale, all]) => {
      const records = all.map(({ rule, actual, expected, reason, source, target }) =>
        // Named one by one, so that the order of the parts never varies.
        JSON.stringify({ rule, actual, expected, reason, source, target }),
      )
      return `${JSON.stringify(locale)}: [${records.sort().join(', ')}]`
    })
    return `  ${JSON.stringify(unit)}: {${locales.join(', ')}}`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}

function group(
  list: readonly Acceptance[],
  by: (acceptance: Acceptance) => string,
): [string, Acceptance[]][] {
  return [...Map.groupBy(list, by)].sort(([a], [b]) => (a < b ? -1 : 1))
}
