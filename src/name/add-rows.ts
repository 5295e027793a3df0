import { parseTree } from 'jsonc-parser'

/** A row that is new to the termbase: the forms by locale, none where all are the concept's name. */
export interface NewRow {
  concept: string
  forms: Readonly<Record<string, readonly string[]>>
}

/**
 * The text of a termbase with further rows. What stands there stays as it is, to the byte; the new
 * rows go where the order of concepts puts them, or to the end of a file that has no order.
 *
 * @param text A termbase without errors; empty for a new file.
 */
export function addRows(text: string, rows: readonly NewRow[]): string {
  const json = text.trim() === '' ? '{}\n' : text
  const properties = parseTree(json.replace(/^\uFEFF/u, ' '))?.children ?? []
  const concepts = properties.map(({ children }) => String(children?.[0]?.value))
  const isSorted = concepts.every(
    (concept, index) => index === 0 || !(concept < (concepts[index - 1] ?? '')),
  )
  const first = properties[0]
  const indent = first ? (/[\t ]*$/u.exec(json.slice(0, first.offset))?.[0] ?? '') : '  '
  const known = new Set(concepts)
  const added = rows.filter(({ concept }) => !known.has(concept)).sort(byConcept)
  if (added.length === 0) return text
  if (first === undefined)
    return json.replace(
      /\{\s*\}/u,
      () => `{\n${added.map(row => `${indent}${writeRow(row)}`).join(',\n')}\n}`,
    )
  const behind = Map.groupBy(added, ({ concept }) =>
    isSorted ? concepts.findLastIndex(other => other < concept) : concepts.length - 1,
  )
  let out = json
  for (const [index, group] of [...behind].sort(([a], [b]) => b - a)) {
    const property = properties[index]
    const written = group.map(writeRow)
    const at = property ? property.offset + property.length : first.offset
    const insert = property
      ? written.map(row => `,\n${indent}${row}`).join('')
      : written.map(row => `${row},\n${indent}`).join('')
    out = out.slice(0, at) + insert + out.slice(at)
  }
  return out
}

function byConcept(a: NewRow, b: NewRow): number {
  return a.concept < b.concept ? -1 : 1
}

function writeRow({ concept, forms }: NewRow): string {
  const locales = Object.entries(forms).map(
    ([locale, list]) =>
      `${JSON.stringify(locale)}: [${list.map(form => JSON.stringify(form)).join(', ')}]`,
  )
  return `${JSON.stringify(concept)}: ${locales.length === 0 ? '{}' : `{ ${locales.join(', ')} }`}`
}
