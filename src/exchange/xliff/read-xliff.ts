import type { VFile } from 'vfile'
import type { ExchangeItem, FoundCode, State } from '../../types.ts'
import { parseXml, type XmlElement } from '../../util/parse-xml.ts'
import { problemAt } from '../../util/problem-at.ts'
import { readBase } from '../read-base.ts'
import { sameFound } from '../same-found.ts'
import { children } from '../xml/children.ts'
import { readText } from '../xml/read-text.ts'
import { readContent } from './read-content.ts'

type Part = string | FoundCode

/**
 * The units of a document of XLIFF 2.
 *
 * @throws Problem with line and column where it is none, or a unit is not as the standard says.
 */
export function readXliff(file: VFile): ExchangeItem[] {
  const root = parseXml(file)
  if (root.name !== 'xliff' || !root.uri.startsWith('urn:oasis:names:tc:xliff:document:2.')) {
    throw problemAt(file, root.start, 'exchange-root', { found: root.name, expected: 'xliff' })
  }
  const sourceLocale = root.attributes.get('srcLang')
  return children(root, 'file').flatMap(part =>
    units(part).map(unit => ({
      article: part.attributes.get('original') ?? '',
      locale: root.attributes.get('trgLang'),
      sourceLocale,
      ...readUnit(unit, file),
    })),
  )
}

/** The units of a file and its groups. */
function units(element: XmlElement): XmlElement[] {
  return children(element).flatMap(child =>
    child.name === 'unit' ? child : child.name === 'group' ? units(child) : [],
  )
}

function readUnit(
  unit: XmlElement,
  file: VFile,
): Pick<ExchangeItem, 'id' | 'source' | 'target' | 'state' | 'base' | 'at'> {
  const id = unit.attributes.get('id')
  if (!id) throw problemAt(file, unit.start, 'exchange-id', { element: unit.name })
  const [store] = children(unit, 'originalData')
  const data = new Map(
    children(store, 'data').map(item => [item.attributes.get('id') ?? '', readData(item)]),
  )
  const notes = children(children(unit, 'notes')[0], 'note')
  const source: Part[] = []
  const target: Part[] = []
  const states: (State | undefined)[] = []
  let found: XmlElement | undefined
  let isPartial = false
  for (const segment of children(unit)) {
    if (segment.name !== 'segment' && segment.name !== 'ignorable') continue
    const [own] = children(segment, 'source')
    const [translation] = children(segment, 'target')
    if (!own) throw problemAt(file, segment.start, 'exchange-source')
    source.push(...readContent(own, data))
    target.push(...readContent(translation ?? own, data))
    found ??= translation
    if (segment.name === 'ignorable') continue
    states.push(readState(segment))
    // What is translated in part is no translation yet, but nothing of it is thrown away.
    if (!translation) isPartial = true
  }
  const { start, end } = found ?? unit
  return {
    id,
    source,
    target: found ? target : [],
    state: isPartial && found ? 'draft' : judge(states, sameFound(source, target)),
    base: readBase(notes.map(readText)),
    at: { start, end },
  }
}

function readData(element: XmlElement): string {
  return readContent(element, new Map()).join('')
}

function readState({ attributes }: XmlElement): State | undefined {
  const sub = /^stet:(draft|stale)$/.exec(attributes.get('subState') ?? '')?.[1]
  switch (attributes.get('state')) {
    case 'translated':
      return 'translated'
    case 'reviewed':
    case 'final':
      return 'approved'
    case 'initial':
      return sub === 'draft' || sub === 'stale' ? sub : 'new'
    default:
      return undefined
  }
}

/**
 * The lowest of the states of a unit's segments. A translation that its tool calls none is at most a
 * proposal; what is the source is no translation: tools put the source there for a start.
 */
function judge(states: readonly (State | undefined)[], isCopy: boolean): State | undefined {
  const order: (State | undefined)[] = [
    'new',
    'draft',
    'stale',
    undefined,
    'translated',
    'approved',
  ]
  const state = order.find(each => states.includes(each))
  if (state === undefined || state === 'new') return isCopy ? 'new' : state && 'draft'
  return state
}
