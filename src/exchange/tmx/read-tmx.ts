import type { VFile } from 'vfile'
import type { ExchangeItem } from '../../types.ts'
import { parseXml, type XmlElement } from '../../util/parse-xml.ts'
import { problemAt } from '../../util/problem-at.ts'
import { readBase } from '../read-base.ts'
import { sameLocale } from '../same-locale.ts'
import { splitKey } from '../split-key.ts'
import { children } from '../xml/children.ts'
import { readNative } from '../xml/read-native.ts'
import { readText } from '../xml/read-text.ts'

/**
 * The units of a document of TMX; each language beside the source's is an item of its own.
 *
 * @throws Problem with line and column where it is none, or a unit has no id or no source.
 */
export function readTmx(file: VFile): ExchangeItem[] {
  const root = parseXml(file)
  if (root.name !== 'tmx') {
    throw problemAt(file, root.start, 'exchange-root', { found: root.name, expected: 'tmx' })
  }
  const srclang = children(root, 'header')[0]?.attributes.get('srclang')
  return children(children(root, 'body')[0], 'tu').flatMap(unit => readUnit(unit, srclang, file))
}

function readUnit(unit: XmlElement, srclang: string | undefined, file: VFile): ExchangeItem[] {
  const { attributes } = unit
  const key = attributes.get('tuid')
  if (!key) throw problemAt(file, unit.start, 'exchange-id', { element: unit.name })
  const sourceLocale = attributes.get('srclang') ?? srclang
  const variants = children(unit, 'tuv').map(variant => ({
    locale: variant.attributes.get('xml:lang') ?? variant.attributes.get('lang'),
    segment: children(variant, 'seg')[0],
  }))
  const source = variants.find(({ locale }) => sameLocale(locale, sourceLocale))
  if (!source?.segment) throw problemAt(file, unit.start, 'exchange-source')
  const from = readNative(source.segment, 'type', 'x')
  const base = readBase(children(unit, 'prop').map(readText))
  return variants.flatMap(({ locale, segment }) => {
    if (!segment || segment === source.segment) return []
    const { start, end } = segment
    const target = readNative(segment, 'type', 'x')
    const place = { ...splitKey(key), sourceLocale, locale, at: { start, end } }
    return [{ ...place, source: from, target, state: undefined, base }]
  })
}
