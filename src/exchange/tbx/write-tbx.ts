import type { Termbase } from '../../types.ts'
import { writeElement } from '../xml/write-element.ts'
import { writeText } from '../xml/write-text.ts'

/**
 * A termbase as TBX-Basic (ISO 30042:2019, style dca). A note of each entry holds the concept's
 * name; a concept without forms has its name as the term of the source locale, and a note that says
 * so. The first form of a locale is its preferred term.
 * What is no name is left out.
 */
export function writeTbx(termbase: Termbase, sourceLocale: string): string {
  const entries = Object.entries(termbase).flatMap(([concept, forms], index) =>
    forms === false ? [] : writeEntry(concept, forms, `c${index + 1}`, sourceLocale),
  )
  const header = '<tbxHeader><fileDesc><sourceDesc><p>stet</p></sourceDesc></fileDesc></tbxHeader>'
  const attributes = {
    type: 'TBX-Basic',
    style: 'dca',
    'xml:lang': sourceLocale,
    xmlns: 'urn:iso:std:iso:30042:ed-2',
  }
  const body = `<text><body>\n${entries.join('\n')}\n</body></text>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement('tbx', attributes, `\n${header}\n${body}\n`)}\n`
}

function writeEntry(
  concept: string,
  row: Readonly<Record<string, readonly string[]>>,
  id: string,
  sourceLocale: string,
): string {
  const own = Object.entries(row).filter(([, forms]) => forms.length > 0)
  const isSame = own.length === 0
  const notes = [`concept: ${concept}`, ...(isSame ? ['the same in every locale'] : [])]
  const languages = isSame ? [[sourceLocale, [concept]] as const] : own
  const content = [
    ...notes.map(note => writeElement('note', {}, writeText(note))),
    ...languages.map(([locale, forms]) =>
      writeElement('langSec', { 'xml:lang': locale }, forms.map(writeTerm).join('')),
    ),
  ]
  return writeElement('conceptEntry', { id }, content.join(''))
}

function writeTerm(form: string, index: number): string {
  const status = index === 0 ? 'preferredTerm-admn-sts' : 'admittedTerm-admn-sts'
  const term = writeElement('term', {}, writeText(form))
  return writeElement(
    'termSec',
    {},
    term + writeElement('termNote', { type: 'administrativeStatus' }, status),
  )
}
