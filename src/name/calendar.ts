import { calendarTable } from './data/calendar-table.ts'
import { makeCalendar } from './make-calendar.ts'
import { tableOf } from './table-of.ts'

/** The words of months and weekdays in a locale, from the committed table where that has it. */
export function calendar(locale: string): Iterable<string> {
  return tableOf(calendarTable, locale)?.split(' ') ?? makeCalendar(locale)
}
