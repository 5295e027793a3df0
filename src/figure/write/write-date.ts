import type { Figure, FigureDate } from '../../types.ts'
import type { Language, Like } from '../types.ts'

/** A date or larger span of time in a language's notation, in the shape of `like`. */
export function writeDate(figure: Figure, language: Language, order: string, like?: Like): string {
  const one = (date: FigureDate): string => single(date, language, order, like)
  const { date, to } = figure
  if (typeof to === 'object' && date) {
    const mark = like ? (/\s?[–-]\s?/.exec(like.text)?.[0] ?? undefined) : undefined
    return `${one(date)}${mark ?? ` ${language.style.rangeTo} `}${one(to)}`
  }
  return one(date ?? {})
}

function single(date: FigureDate, language: Language, order: string, like?: Like): string {
  const { style, data } = language
  const { year, month, day, weekday, decade, century, quarter, halfYear, week } = date
  const yearText = year === undefined ? '' : String(year)
  if (decade !== undefined) {
    const alike = like?.figure.date?.decade !== undefined
    const digits = alike ? /\d+/.exec(like.text)?.[0] : undefined
    if (like && digits) return like.text.replace(digits, decadeLike(decade, digits))
    const named = decade < 100 ? language.decade?.[decade]?.split('|')[0] : undefined
    return named ?? style.decade.replace('#', String(decade))
  }
  if (century !== undefined) return style.century.replace('#', String(century))
  if (quarter !== undefined) {
    return [style.quarter.replace('#', String(quarter)), yearText].join(' ').trim()
  }
  if (halfYear !== undefined) return halfText(halfYear, language, yearText, like)
  if (week !== undefined) {
    if (like && like.figure.kind !== 'date') return String(week)
    return [(style.week ?? '#').replace('#', String(week)), yearText].join(' ').trim()
  }
  const dayName = weekday === undefined ? '' : (data.weekdays[weekday - 1]?.[0] ?? '')
  const calendar = calendarText(date, language, order, like, yearText)
  if (dayName === '') return calendar
  if (calendar === '') return dayName
  return `${dayName}, ${month !== undefined || day !== undefined ? calendar : yearText}`
}

/** In the words of `like` where they say the other half: `H2 2024` beside `H1 2024`. */
function halfText(half: number, { style, halfYear, halfOf }: Language, year: string, like?: Like) {
  const text = like?.text ?? ''
  const own = /(?:19|20)\d\d/.exec(text)?.[0] ?? ''
  for (const table of [halfYear, halfOf]) {
    const [said, meant] = [table?.[half === 1 ? 2 : 1], table?.[half === 1 ? 1 : 2]].map(words =>
      words?.split('|'),
    )
    const at = said?.findIndex(words => text.toLowerCase().includes(words.toLowerCase())) ?? -1
    const words = said?.[at]
    if (words === undefined || own !== year) continue
    const start = text.toLowerCase().indexOf(words.toLowerCase())
    return inCase(
      text,
      text.slice(0, start) + (meant?.[at] ?? '') + text.slice(start + words.length),
    )
  }
  const [first = '', second = ''] = style.halfYear ?? []
  const named = half === 1 ? first : second
  return year === '' ? named : `${named.replace(/ of the year$/, ' of')} ${year}`
}

/** With a capital first where the other text has one. */
function inCase(like: string, text: string): string {
  const letter = like.charAt(0)
  return letter === letter.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1)
}

/** In the length of another decade: `90` for 1990 beside `80`, `1990` for the nineties beside `1980`. */
function decadeLike(decade: number, like: string): string {
  if (like.length === 2) return String(decade % 100).padStart(2, '0')
  return String(decade < 100 ? Number(like.slice(0, 2)) * 100 + decade : decade)
}

function calendarText(
  { month, day }: FigureDate,
  language: Language,
  order: string,
  like: Like | undefined,
  year: string,
): string {
  const { style, data } = language
  if (month === undefined) return day === undefined ? year : dayText(day, style)
  const digits = like && /\d[/.-]\d/.exec(like.text)
  if (digits && day !== undefined) return numeric(month, day, year, order, like.text)
  const own = like?.text ?? ''
  let pattern =
    day === undefined ? (year ? style.monthYear : 'M') : year ? style.dayMonthYear : style.dayMonth
  if (like && style.longDate && own.includes(style.longDate.mark)) {
    pattern = day === undefined ? pattern : year ? style.longDate.year : style.longDate.day
  } else if (like && style.dayFirst && day !== undefined && /^\d/.test(own)) {
    pattern = year ? style.dayFirst.year : style.dayFirst.day
  }
  const name = data.months[month - 1]?.[0] ?? ''
  return pattern.replace(/(?<!\p{L})[Mdmy](?!\p{L})/gu, letter =>
    letter === 'M'
      ? style.lowerMonth
        ? name.toLowerCase()
        : name
      : letter === 'd'
        ? String(day)
        : letter === 'm'
          ? String(month)
          : year,
  )
}

/** `the 3rd`, `3.`, `ngày 3`. */
function dayText(day: number, { day: pattern, ordinal }: Language['style']): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(day)
  return pattern.includes('dth')
    ? pattern.replace('dth', ordinal(String(day), rule))
    : pattern.replace('d', String(day))
}

function numeric(month: number, day: number, year: string, order: string, like: string): string {
  const mark = /\d([/.-])\d/.exec(like)?.[1] ?? '/'
  const padded = /\b0\d/.test(like)
  const text = (value: number): string => (padded ? String(value).padStart(2, '0') : String(value))
  const parts = order === 'mdy' ? [text(month), text(day)] : [text(day), text(month)]
  const head = /^\D*(?=\d)/.exec(like)?.[0] ?? ''
  const tail = mark === '.' && year === '' ? '.' : ''
  return head + [...parts, ...(year ? [year] : [])].join(mark) + tail
}
