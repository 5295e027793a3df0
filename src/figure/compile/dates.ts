import type { LanguageData } from '../types.ts'

type Dates = Pick<LanguageData, 'months' | 'weekdays' | 'dayPeriods' | 'dateLiterals' | 'dateOrder'>

/** Names of months, weekdays and halves of the day, and the words CLDR puts inside a date. */
export function dates(language: string): Dates {
  const months = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2024, index, 15)))
  // 1 January 2024 is a Monday.
  const days = Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index)))
  const hours = [3, 15].map(hour => new Date(Date.UTC(2024, 0, 1, hour)))
  const [am = [], pm = []] = hours.map(date => names(language, date, 'dayPeriod', ['hour']))
  return {
    months: months.map(date => names(language, date, 'month', ['month'])),
    weekdays: days.map(date => names(language, date, 'weekday', ['weekday'])),
    dayPeriods: { am, pm },
    dateLiterals: literals(language),
    dateOrder: order(language),
  }
}

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', calendar: 'gregory', ...options })
}

function names(
  language: string,
  date: Date,
  type: 'month' | 'weekday' | 'dayPeriod',
  fields: string[],
): string[] {
  const result = new Set<string>()
  for (const width of ['long', 'short'] as const) {
    const shapes: Intl.DateTimeFormatOptions[] =
      type === 'dayPeriod'
        ? [{ hour: 'numeric', hour12: true }]
        : [{ [type]: width }, { [type]: width, day: 'numeric', month: width, year: 'numeric' }]
    for (const options of shapes) {
      const part = format(language, options)
        .formatToParts(date)
        .find(part => part.type === type)
      if (part && fields.length > 0 && !/^\d+$/.test(part.value)) result.add(part.value)
    }
  }
  return [...result]
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
