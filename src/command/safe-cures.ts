import type { FindingMessage, LocaleFile, Span } from '../types.ts'

/** A translation as its safe cures make it. */
export interface Cured {
  namespace: string
  locale: string
  /** The unit's id. */
  unit: string
  target: string
}

/** The translations of a locale file with what its findings may put there by themselves. */
export function safeCures({ file, namespace, locale, entries }: LocaleFile): Cured[] {
  const text = String(file)
  const messages: FindingMessage[] = file.messages
  const byUnit = Map.groupBy(
    messages.filter(({ isSafe }) => isSafe),
    ({ unit }) => unit ?? '',
  )
  return [...byUnit].flatMap(([unit, own]): Cured[] => {
    const entry = entries.get(unit)
    if (!entry) return []
    const target = replace(text, entry.at, own)
    return target === entry.value ? [] : [{ namespace, locale, unit, target }]
  })
}

/** The value of a JSON string after replacements, of two that overlap the first. */
function replace(text: string, { start, end }: Span, messages: readonly FindingMessage[]): string {
  let raw = ''
  let at = start
  for (const { from, to, expected } of messages.flatMap(place).sort((a, b) => a.from - b.from)) {
    if (from < at || to > end || from <= start) continue
    raw += text.slice(at, from) + JSON.stringify(expected).slice(1, -1)
    at = to
  }
  return JSON.parse(raw + text.slice(at, end))

  function place({ place, actual, expected }: FindingMessage) {
    if (!place || !('start' in place) || expected?.[0] === undefined) return []
    const [from, to] = [place.start.offset, place.end.offset]
    if (from === undefined || to === undefined) return []
    const stands =
      JSON.stringify(actual ?? '') === JSON.stringify(JSON.parse(`"${text.slice(from, to)}"`))
    return stands ? [{ from, to, expected: expected[0] }] : []
  }
}
