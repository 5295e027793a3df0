/** The words of months and weekdays in a language, in small letters, short and long (CLDR). */
export function makeCalendar(locale: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const style of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' })
    const weekday = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' })
    for (let index = 0; index < 12; index += 1) {
      // The first of each month, and twelve days in a row.
      addWords(month.formatToParts(Date.UTC(2023, index, 1)), found)
      addWords(weekday.formatToParts(Date.UTC(2023, 0, index + 1)), found)
    }
  }
  return found
}

function addWords(parts: Intl.DateTimeFormatPart[], found: Set<string>): void {
  for (const { type, value } of parts) {
    if (type !== 'month' && type !== 'weekday') continue
    for (const word of value.toLowerCase().match(/\p{L}+/gu) ?? []) found.add(word)
  }
}
