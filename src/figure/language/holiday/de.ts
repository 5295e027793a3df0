import type { Language } from '../../types.ts'

/** German feasts whose date is the same every year, by month and day. */
export const deHoliday: NonNullable<Language['holiday']> = {
  '1-1': 'Neujahrstag',
  '2-14': 'Valentinstag',
  '5-1': 'Tag der Arbeit|Maifeiertag',
  '10-3': 'Tag der Deutschen Einheit',
  '10-31': 'Halloween|Reformationstag',
  '11-1': 'Allerheiligen',
  '12-6': 'Nikolaustag',
  '12-24': 'Heiligabend|Heiliger Abend|Heiligen Abend|Weihnachtsabend',
  '12-25':
    'erster Weihnachtsfeiertag|ersten Weihnachtsfeiertag|ersten Weihnachtsfeiertags|ersten Weihnachtsfeiertages|erste Weihnachtsfeiertag|erster Weihnachtstag|ersten Weihnachtstag|ersten Weihnachtstags|ersten Weihnachtstages|erste Weihnachtstag|1. Weihnachtstag|1. Weihnachtsfeiertag',
  '12-26':
    'zweiter Weihnachtsfeiertag|zweiten Weihnachtsfeiertag|zweiten Weihnachtsfeiertags|zweiten Weihnachtsfeiertages|zweite Weihnachtsfeiertag|zweiter Weihnachtstag|zweiten Weihnachtstag|zweiten Weihnachtstags|zweiten Weihnachtstages|zweite Weihnachtstag|2. Weihnachtstag|2. Weihnachtsfeiertag|Stephanstag|Stefanitag',
  '12-31': 'Silvester|Silvesterabend|Silvesternacht',
}
