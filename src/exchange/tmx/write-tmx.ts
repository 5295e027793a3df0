import type { Content, ExchangeJob, ExchangeUnit } from '../../types.ts'
import { base } from '../base.ts'
import { writeElement } from '../xml/write-element.ts'
import { type Describe, writeNative } from '../xml/write-native.ts'
import { writeText } from '../xml/write-text.ts'

/** What a memory may repeat: translations that people made of the source as it is. */
const known = new Set(['translated', 'approved'])

/** A document of TMX 1.4b: a `<tu>` a translated unit. */
export function writeTmx({ sourceLocale, locale, units }: ExchangeJob): string {
  const header = writeElement('header', {
    creationtool: 'stet',
    creationtoolversion: '1',
    segtype: 'block',
    'o-tmf': 'stet',
    adminlang: 'en',
    srclang: sourceLocale,
    datatype: 'unknown',
  })
  const body = units
    .filter(({ state }) => known.has(state))
    .map(unit => writeUnit(unit, sourceLocale, locale))
  const root = writeElement(
    'tmx',
    { version: '1.4' },
    `\n  ${header}\n  ${writeElement('body', {}, `\n${body.join('')}  `)}\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n${root}\n`
}

function writeUnit(unit: ExchangeUnit, sourceLocale: string, locale: string): string {
  const { namespace, id, path, line, note } = unit
  const lines = [
    ...(note ? [writeElement('note', {}, writeText(note))] : []),
    writeElement('prop', { type: 'x-place' }, writeText(`${path}:${line}`)),
    writeElement('prop', { type: 'x-stet' }, writeText(base(unit.base))),
    writeVariant(sourceLocale, unit.source),
    writeVariant(locale, unit.target),
  ]
  const content = `\n${lines.map(text => `      ${text}\n`).join('')}    `
  return `    ${writeElement('tu', { tuid: `${namespace}#${id}` }, content)}\n`
}

function writeVariant(locale: string, content: Content): string {
  const segment = writeElement('seg', {}, writeNative(content, describe))
  return writeElement('tuv', { 'xml:lang': locale }, segment)
}

const describe: Describe = (name, id, type) => {
  if (name === 'ept') return { i: id }
  return name === 'bpt' ? { i: id, x: id, type } : { x: id, type }
}
