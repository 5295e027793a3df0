import { join } from '../exchange/join.ts'
import { children } from '../exchange/xml/children.ts'
import { readNative } from '../exchange/xml/read-native.ts'
import type { Found, Segment } from '../types.ts'
import type { XmlElement } from '../util/parse-xml.ts'
import { Problem } from '../util/problem.ts'
import { streamText } from '../util/stream-text.ts'
import { streamXml } from '../util/stream-xml.ts'
import { matchLocale } from './match-locale.ts'

/** What a file of TMX says of itself. */
interface Header {
  sourceLocale: string | undefined
  /** Whether its codes are Markdown: stet's own are, those of other tools are not. */
  isOurs: boolean
}

/**
 * The translations of a TMX file (1.1 to 1.4b), in a stream. Of its languages those of the project
 * are read; units without the source's language are passed over.
 *
 * @throws Problem where it cannot be read, or is no TMX.
 */
export async function* tmxSegments(
  root: string,
  path: string,
  sourceLocale: string,
  locales: readonly string[],
): AsyncGenerator<Segment> {
  let header: Header | undefined
  for await (const element of streamXml(streamText(root, path), ['header', 'tu'], path)) {
    if (element.name === 'header') {
      header = {
        sourceLocale: element.attributes.get('srclang'),
        isOurs: element.attributes.get('creationtool') === 'stet',
      }
    } else if (header) yield* unitSegments(element, header, path, sourceLocale, locales)
    else break
  }
  if (!header) throw new Problem('memory-tmx', { path }, { path })
}

function* unitSegments(
  unit: XmlElement,
  { isOurs }: Header,
  path: string,
  sourceLocale: string,
  locales: readonly string[],
): Generator<Segment> {
  const variants = children(unit, 'tuv').map(variant => ({
    locale: variant.attributes.get('xml:lang') ?? variant.attributes.get('lang') ?? '',
    segment: children(variant, 'seg')[0],
  }))
  const tags = variants.map(({ locale }) => locale)
  const textOf = (wanted: string): string => {
    const tag = matchLocale(wanted, tags)
    const segment = variants.find(({ locale }) => locale === tag)?.segment
    return tag !== undefined && segment ? read(segment, isOurs) : ''
  }
  const source = textOf(sourceLocale)
  if (source.trim() === '') return
  const key = unit.attributes.get('tuid') ?? ''
  for (const locale of locales) {
    const target = textOf(locale)
    if (target.trim() === '') continue
    yield {
      locale,
      source,
      target,
      isMarkdown: isOurs,
      before: undefined,
      after: undefined,
      origin: { path, unit: key, state: undefined },
    }
  }
}

/** The text; with its codes where they are Markdown. */
function read(segment: XmlElement, isOurs: boolean): string {
  const found: Exclude<Found, string> = readNative(segment, 'type', 'x')
  const kept = found.flatMap(part => {
    if (typeof part === 'string') return part
    return isOurs && part.data !== undefined ? part.data : []
  })
  return join(kept)
}
