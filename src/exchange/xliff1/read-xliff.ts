import type { VFile } from 'vfile'
import type { ExchangeItem, State } from '../../types.ts'
import { parseXml, type XmlElement } from '../../util/parse-xml.ts'
import { problemAt } from '../../util/problem-at.ts'
import { readBase } from '../read-base.ts'
import { sameFound } from '../same-found.ts'
import { children } from '../xml/children.ts'
import { readNative } from '../xml/read-native.ts'
import { readText } from '../xml/read-text.ts'

/**
 * The units of a document of XLIFF 1.x.
 *
 * @throws Problem with line and column where it is none, or a unit has no id or no source.
 */
export function readXliff(file: VFile): ExchangeItem[] {
  const root = parseXml(file)
  if (root.name !== 'xliff') {
    throw problemAt(file, root.start, 'exchange-root', { found: root.name, expected: 'xliff' })
  }
  return children(root, 'file').flatMap(part =>
    children(part, 'body')
      .flatMap(units)
      .map(unit => readUnit(unit, part, file)),
  )
}

/** The units of a body and its groups, without the header that a converter made of a PO file's. */
function units(element: XmlElement): XmlElement[] {
  return children(element).flatMap(child => {
    if (child.attributes.get('restype') === 'x-gettext-domain-header') return []
    return child.name === 'trans-unit' ? child : child.name === 'group' ? units(child) : []
  })
}

function readUnit(unit: XmlElement, part: XmlElement, file: VFile): ExchangeItem {
  const id = unit.attributes.get('id')
  if (!id) throw problemAt(file, unit.start, 'exchange-id', { element: unit.name })
  const [source] = children(unit, 'source')
  const [target] = children(unit, 'target')
  if (!source) throw problemAt(file, unit.start, 'exchange-source')
  const base = readBase(children(unit, 'note').map(readText))
  const { start, end } = target ?? unit
  const from = readNative(source, 'ctype', 'id')
  const to = target ? readNative(target, 'ctype', 'id') : []
  // Tools put the source where a translation is to be, for a start.
  const isCopy = sameFound(from, to)
  return {
    article: part.attributes.get('original') ?? '',
    id,
    sourceLocale: part.attributes.get('source-language'),
    locale: part.attributes.get('target-language'),
    source: from,
    target: to,
    state: readState(unit, target, base?.state, isCopy),
    base,
    at: { start, end },
  }
}

function readState(
  unit: XmlElement,
  target: XmlElement | undefined,
  before: State | undefined,
  isCopy: boolean,
): State | undefined {
  const state = target?.attributes.get('state') ?? ''
  if (/^(?:new|needs-translation)$/.test(state)) return isCopy ? 'new' : 'draft'
  if (/^needs-/.test(state)) return before === 'stale' ? 'stale' : 'draft'
  if (state === 'final' || state === 'signed-off') return 'approved'
  if (state === 'translated') return 'translated'
  if (unit.attributes.get('approved') === 'yes') return 'approved'
  return isCopy ? 'new' : undefined
}
