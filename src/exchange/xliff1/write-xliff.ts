import type { Content, ExchangeJob, ExchangeUnit, State } from '../../types.ts'
import { notes } from '../notes.ts'
import { writeElement } from '../xml/write-element.ts'
import { type Describe, writeNative } from '../xml/write-native.ts'
import { writeText } from '../xml/write-text.ts'

const states: Record<State, string | undefined> = {
  new: undefined,
  draft: 'needs-review-translation',
  stale: 'needs-review-translation',
  translated: 'translated',
  approved: 'final',
}

/** The standard's words for what a pair or another code is, by type of the node. */
const kinds: Record<'bpt' | 'ph', Record<string, string>> = {
  bpt: { emphasis: 'italic', link: 'link', linkReference: 'link', strong: 'bold' },
  ph: { break: 'lb', image: 'image', imageReference: 'image' },
}

/** A document of XLIFF 1.2: a `<file>` an article, a `<trans-unit>` a unit. */
export function writeXliff({ sourceLocale, locale, units }: ExchangeJob): string {
  const files = [...Map.groupBy(units, ({ path }) => path)].map(([original, own]) => {
    const attributes = {
      original,
      'source-language': sourceLocale,
      'target-language': locale,
      datatype: 'x-markdown',
    }
    const body = writeElement('body', {}, `\n${own.map(writeUnit).join('')}    `)
    return `  ${writeElement('file', attributes, `\n    ${body}\n  `)}\n`
  })
  const attributes = { xmlns: 'urn:oasis:names:tc:xliff:document:1.2', version: '1.2' }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement('xliff', attributes, `\n${files.join('')}`)}\n`
}

function writeUnit(unit: ExchangeUnit): string {
  const { id, source, target, state } = unit
  // Tools take what is not approved for fuzzy; the state tells who approved it.
  const approved = state === 'translated' || state === 'approved' ? 'yes' : undefined
  const lines = [
    writeElement('source', {}, writeContent(source)),
    ...(target.length > 0
      ? [writeElement('target', { state: states[state] }, writeContent(target))]
      : []),
    ...notes(unit).map(({ category, text }) =>
      writeElement('note', { from: 'developer' }, writeText(`${category}: ${text}`)),
    ),
  ]
  const attributes = { id, approved, 'xml:space': 'preserve' }
  const content = `\n${lines.map(line => `        ${line}\n`).join('')}      `
  return `      ${writeElement('trans-unit', attributes, content)}\n`
}

function writeContent(content: Content): string {
  return writeNative(content, describe)
}

const describe: Describe = (name, id, type) =>
  name === 'ept' ? { id } : { id, ctype: kinds[name][type] ?? `x-${type}` }
