import type { Figure, Span } from '../../types.ts'
import table from '../language/data/zone.json' with { type: 'json' }
import { findLanguage } from '../scan/find-language.ts'
import type { Side } from '../types.ts'

/** A time zone named behind a time or date. */
export interface Zone extends Span {
  text: string
  /** Minutes east of UTC, in winter and in summer; none for local time. */
  offsets: number[]
}

/** Most words in the name of a zone. */
const longest = 6

/** The time zone named behind a figure: `MEZ`, `Vietnam time`, `theo giờ Việt Nam`, `UTC+7`. */
export function zoneBehind(side: Side, figure: Figure): Zone | undefined {
  const { kind, unit } = figure
  if (kind !== 'time' && kind !== 'date' && unit !== 'hour') return undefined
  const { text, language } = side
  const near = text.slice(figure.end, figure.end + 70)
  const gap = /^[\s,;–-]*\(?(?:(?:nach|theo|in)\s+)?/i.exec(near)?.[0].length ?? 0
  // `lúc 10 giờ Việt Nam`: the word for the hour is part of the zone's name.
  const own = /\sgiờ$/i.test(text.slice(Math.max(0, figure.end - 4), figure.end)) ? 3 : 0
  return zoneAt(text, language, figure.end + gap) ?? zoneAt(text, language, figure.end - own)
}

function zoneAt(text: string, language: string, start: number): Zone | undefined {
  const rest = text.slice(start, start + 70)
  const found = /^(?:giờ\s)?(?:UTC|GMT)\s?([+−–-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)/.exec(rest)
  if (found) {
    const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0)
    const [whole, sign] = found
    return {
      text: whole,
      start,
      end: start + whole.length,
      offsets: [sign === '+' ? minutes : -minutes],
    }
  }
  if (!/^(?:\p{Lu}|\S*(?:er|ischer)\s|giờ\s|local\s)/u.test(rest)) return undefined
  const words = [...rest.matchAll(/\S+/g)].slice(0, longest)
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1]
    if (!last) continue
    const name = rest.slice(0, last.index + last[0].length).replace(/[).,;:!?]+$/, '')
    const offsets = namesOf(language).get(name.toLowerCase())
    if (!offsets || (name.length < 6 && !/^\p{Lu}+$/u.test(name))) continue
    const minutes = offsets === 'local' ? [] : offsets.split(' ').map(Number)
    return { text: name, start, end: start + name.length, offsets: minutes }
  }
  return undefined
}

const known = new Map<string, Map<string, string>>()

function namesOf(tag: string): Map<string, string> {
  const names = known.get(tag) ?? compile(tag)
  known.set(tag, names)
  return names
}

/** Abbreviations in capitals are the same everywhere; German ones stand in other texts too. */
function compile(tag: string): Map<string, string> {
  const tables: Record<string, Record<string, string>> = table.names
  const own = tables[tag.split('-')[0] ?? ''] ?? {}
  const short = Object.values(tables).flatMap(names =>
    Object.entries(names).filter(([name]) => /^\p{L}{2,5}$/u.test(name)),
  )
  const result = new Map([...short, ...Object.entries(own)])
  for (const [offsets, words] of Object.entries(findLanguage(tag).lexicon.language.zone ?? {})) {
    for (const word of words.split('|')) result.set(word.toLowerCase(), offsets)
  }
  return result
}
