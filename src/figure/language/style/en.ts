import type { Language } from '../../types.ts'

const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }

/** How English writes figures. */
export const enStyle: Language['style'] = {
  percentSpace: '',
  percentWord: 'percent',
  percentagePointWord: 'percentage points',
  multiple: ' times',
  currencyBefore: true,
  vagueOf: 'of',
  ordinal: (digits, rule) => `${digits}${suffixes[rule] ?? 'th'}`,
  day: 'the dth',
  dayFirst: { day: 'd M', year: 'd M y' },
  quarter: 'Q#',
  halfYear: ['first half of the year', 'second half of the year'],
  week: 'week #',
  time: { hour: 'h@', minute: 'h:mm@', second: 'h:mm:ss@', am: 'a.m.', pm: 'p.m.', none: '' },
  dayMonth: 'M d',
  dayMonthYear: 'M d, y',
  monthYear: 'M y',
  bound: {
    about: 'about',
    nearly: 'nearly',
    under: 'less than',
    over: 'more than',
    'at-most': 'up to',
    'at-least': 'at least',
  },
  rangeTo: 'to',
  half: 'half',
  fraction: (parts, _, word, ordinal) => `${parts} ${word ?? ordinal}${parts === 'one' ? '' : 's'}`,
  decade: '#s',
  century: '#th century',
  vague: {
    '10': 'dozens',
    '100': 'hundreds',
    '1000': 'thousands',
    '10000': 'tens of thousands',
    '100000': 'hundreds of thousands',
    '1000000': 'millions',
    '10000000': 'tens of millions',
    '100000000': 'hundreds of millions',
    '1000000000': 'billions',
  },
}
