import type { ExchangeJob, ExchangeUnit, State } from '../../types.ts'
import { join } from '../join.ts'
import { notes } from '../notes.ts'
import { type Attributes, writeElement } from '../xml/write-element.ts'
import { writeText } from '../xml/write-text.ts'
import { writeCharacter } from './write-character.ts'
import { writeContent } from './write-content.ts'

/**
 * The standard's states, and a word of stet's own where it has none. Without a translation nothing is
 * said of it, so that a tool which only puts one there does not call it untranslated.
 */
const states: Record<State, { state?: string; subState?: string }> = {
  new: {},
  draft: { state: 'initial', subState: 'stet:draft' },
  stale: { state: 'initial', subState: 'stet:stale' },
  translated: { state: 'translated' },
  approved: { state: 'final' },
}

/** A document of XLIFF 2.1: a `<file>` an article, a `<unit>` with one `<segment>` a unit. */
export function writeXliff({ sourceLocale, locale, units }: ExchangeJob): string {
  const articles = Map.groupBy(units, ({ path }) => path)
  const files = [...articles].map(([original, own], index) => {
    const attributes = { id: `f${index + 1}`, original, canResegment: 'no' }
    return writeElement('file', attributes, `\n${own.map(writeUnit).join('')}  `)
  })
  const attributes = {
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    version: '2.1',
    srcLang: sourceLocale,
    trgLang: locale,
    'xml:space': 'preserve',
  }
  const root = writeElement('xliff', attributes, `\n${files.map(file => `  ${file}\n`).join('')}`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function writeUnit(unit: ExchangeUnit): string {
  const data = new Map<string, string>()
  const reference = (text: string): string => {
    const id = data.get(text) ?? `d${data.size + 1}`
    data.set(text, id)
    return id
  }
  const source = writeElement('source', {}, writeContent(unit.source, reference))
  const target = writeElement('target', {}, writeContent(unit.target, reference))
  const written = notes(unit).map(({ category, text }) =>
    writeElement('note', { category }, writeText(text)),
  )
  const originals = [...data].map(([text, id]) =>
    writeElement('data', { id }, writeText(text, writeCharacter)),
  )
  const blocks = [
    ...block('notes', {}, written),
    ...block('originalData', {}, originals),
    ...block('segment', states[unit.state], join(unit.target) === '' ? [source] : [source, target]),
  ]
  const lines = blocks.map(line => `      ${line}\n`).join('')
  return `    ${writeElement('unit', { id: unit.id }, `\n${lines}    `)}\n`
}

/** An element whose children stand on lines of their own; nothing without any. */
function block(name: string, attributes: Attributes, children: readonly string[]): string[] {
  if (children.length === 0) return []
  const lines = children.map(child => `        ${child}\n`).join('')
  return [writeElement(name, attributes, `\n${lines}      `)]
}
