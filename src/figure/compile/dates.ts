import type { LanguageData } from '../types.ts'

type Dates = Pick<LanguageData, 'months' | 'weekdays' | 'dayPeriods' | 'dateLiterals' | 'dateOrder'>

/** Names of months, weekdays and halves of the day, and the words CLDR puts inside a date. */
export function dates(language: string): Dates {
  const months = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2024, index, 15)))
  // 1 January 2024 is a Monday.
  const days = Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index)))
  const hours = [3, 15].map(hour => new Date(Date.UTC(2024, 0, 1, hour)))
  const [am = [], pm = []] = hours.map(date => names(language, date, 'dayPeriod'))
  return {
    months: months.map(date => names(language, date, 'month')),
    weekdays: days.map(date => names(language, date, 'weekday')),
    dayPeriods: { am, pm },
    dateLiterals: literals(language),
    dateOrder: order(language),
  }
}

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', calendar: 'gregory', ...options })
}

function names(language: string, date: Date, type: 'month' | 'weekday' | 'dayPeriod'): string[] {
  const result = new Set<string>()
  for (const width of ['long', 'short'] as const) {
    const shapes: Intl.DateTimeFormatOptions[] =
      type === 'dayPeriod'
        ? [{ hour: 'numeric', hour12: true }]
        : [
            { [type]: width },
            { [type]: width, year: 'numeric' },
            { [type]: width, day: 'numeric', month: width, year: 'numeric' },
          ]
    for (const options of shapes) {
      const parts = format(language, options).formatToParts(date)
      const at = parts.findIndex(part => part.type === type)
      const [before = '', name = '', behind = ''] = [at - 1, at, at + 1].map(index =>
        word(parts[index]),
      )
      const number = /^\d+$/.test(name)
      if (name !== '' && !number) result.add(name)
      if (number && /^[^\s\d]/.test(behind)) result.add(name + behind.trim())
      if (!number && /[^\s.,/\d]$/.test(before) && name !== '') result.add(before.trim() + name)
    }
  }
  return [...result]
}

/** The text of a part that stands beside a name, if it is no number of its own. */
function word(part: Intl.DateTimeFormatPart | undefined): string {
  return part &&
    (part.type === 'literal' ||
      part.type === 'month' ||
      part.type === 'weekday' ||
      part.type === 'dayPeriod')
    ? part.value
    : ''
}

function literals(language: string): string[] {
  const result = new Set<string>()
  const date = new Date(Date.UTC(2024, 3, 17, 15, 30))
  for (const dateStyle of ['full', 'long', 'medium', 'short'] as const) {
    for (const part of format(language, { dateStyle }).formatToParts(date)) {
      if (part.type === 'literal' && part.value.trim() !== '') result.add(part.value.trim())
    }
  }
  for (const month of ['long', 'short'] as const) {
    for (const part of format(language, { month, year: 'numeric' }).formatToParts(date)) {
      if (part.type === 'literal' && part.value.trim() !== '') result.add(part.value.trim())
    }
  }
  return [...result].sort()
}

function order(language: string): string {
  const parts = format(language, { dateStyle: 'short' }).formatToParts(new Date(0))
  return parts
    .map(({ type }) => type[0] ?? '')
    .filter(letter => 'dmy'.includes(letter))
    .join('')
}
