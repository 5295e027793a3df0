import type { Figure, FigureDate } from '../../types.ts'
import type { Language, Like } from '../types.ts'

/** A time of day in a language's notation. */
export function writeTime(figure: Figure, language: Language, like?: Like): string {
  const { style } = language
  const half = 'detail' in figure ? (figure as { detail: { half?: boolean } }).detail.half : true
  const one = (date: FigureDate): string => {
    const { hour = 0, minute, second } = date
    const pattern =
      second !== undefined
        ? style.time.second
        : minute !== undefined && minute > 0
          ? style.time.minute
          : like?.text.includes(':')
            ? style.time.minute
            : style.time.hour
    const text = pattern.replace(/(?<!\p{L})(?:H|h|mm|ss)(?!\p{L})/gu, part => {
      if (part === 'H') return String(hour)
      if (part === 'h') return String(hour % 12 === 0 ? 12 : hour % 12)
      return String((part === 'mm' ? minute : second) ?? 0).padStart(2, '0')
    })
    const said = half !== false || hour > 12
    return text.replace(
      /\s?@/,
      said ? ` ${hour < 12 ? style.time.am : style.time.pm}` : style.time.none,
    )
  }
  // `lúc 17 giờ 54`: the word before it stays, and no word for the minute comes in.
  const lead = /^\p{L}+\s(?=\d)/u.exec(like?.text ?? '')?.[0] ?? ''
  const open = /\d$/.test(like?.text ?? '')
  const { date, to } = figure
  if (typeof to === 'object') return `${lead}${one(date ?? {})} ${style.rangeTo} ${one(to)}`
  const text = lead + one(date ?? {})
  return open ? text.replace(/(?<=\d)\s\p{L}+$/u, '') : text
}
