import type { Figure, FigureDate } from '../../types.ts'
import type { Language, Like } from '../types.ts'

/** A time of day in a language's notation. */
export function writeTime(figure: Figure, language: Language, like?: Like): string {
  const { style } = language
  const half = 'detail' in figure ? (figure as { detail: { half?: boolean } }).detail.half : true
  const { date, to } = figure
  const late = [date, typeof to === 'object' ? to : undefined].some(part => (part?.hour ?? 0) > 12)
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
    const said = half !== false || late
    return text.replace(
      /\s?@/,
      said ? ` ${hour < 12 ? style.time.am : style.time.pm}` : style.time.none,
    )
  }
  // `lúc 17 giờ 54`: the word before it stays, and no word for the minute comes in.
  const lead = /^\p{L}+\s(?=\d)/u.exec(like?.text ?? '')?.[0] ?? ''
  const open = /\d$/.test(like?.text ?? '')
  if (typeof to === 'object') return `${lead}${one(date ?? {})} ${style.rangeTo} ${one(to)}`
  const name = like && nameOf(date, language, like.text)
  if (name !== undefined) return name
  const text = lead + one(date ?? {})
  return open ? text.replace(/(?<=\d)\s\p{L}+$/u, '') : text
}

/** `at midnight` beside `at noon`: noon and midnight by their names, where the text has one of them. */
function nameOf(
  date: FigureDate = {},
  { hour: names }: Language,
  text: string,
): string | undefined {
  if (!names || date.minute) return undefined
  const words = Object.values(names).flatMap(list => list.split('|'))
  const said = words.find(word => text.endsWith(word))
  const name = names[date.hour ?? -1]?.split('|')[0]
  return said !== undefined && name !== undefined ? text.slice(0, -said.length) + name : undefined
}
