import type { VFile } from 'vfile'
import { parseXml, type XmlElement } from '../../util/parse-xml.ts'
import { problemAt } from '../../util/problem-at.ts'
import { children } from '../xml/children.ts'
import { readText } from '../xml/read-text.ts'

/**
 * The termbase of a document of TBX, of 2019 (`tbx`) or before (`martif`). A concept without a note
 * of stet's has the name of its first English term, else of its first. Terms that are deprecated and
 * languages that are no locales are left out.
 *
 * @throws Problem with line and column where it is no TBX, declares entities, or refers to some.
 */
export function readTbx(
  file: VFile,
  locales: readonly string[],
): Record<string, Record<string, string[]>> {
  const root = parseXml(file)
  if (root.name !== 'tbx' && root.name !== 'martif') {
    throw problemAt(file, root.start, 'exchange-root', { found: root.name, expected: 'tbx' })
  }
  const termbase: Record<string, Record<string, string[]>> = Object.create(null)
  for (const entry of descendants(root, ['conceptEntry', 'termEntry'])) {
    const notes = children(entry, 'note').map(note => readText(note).trim())
    const terms = readTerms(entry)
    const english = terms.find(({ language }) => /^en\b/i.test(language))
    const noted = notes.find(note => note.startsWith('concept: '))?.slice('concept: '.length)
    const concept = noted ?? (english ?? terms[0])?.term
    if (concept === undefined || concept === '') continue
    const isSame = notes.includes('the same in every locale')
    const row = isSame ? {} : (termbase[concept] ?? {})
    for (const { language, term } of isSame ? [] : terms) {
      const locale = localeOf(language, locales)
      if (locale === undefined || term === '') continue
      row[locale] = [...new Set([...(row[locale] ?? []), term])]
    }
    termbase[concept] = row
  }
  return termbase
}

interface Term {
  language: string
  term: string
}

/** The terms of an entry, the preferred ones of each language first. */
function readTerms(entry: XmlElement): Term[] {
  return descendants(entry, ['langSec', 'langSet']).flatMap(section => {
    const language = section.attributes.get('xml:lang') ?? section.attributes.get('lang') ?? ''
    const terms = descendants(section, ['termSec', 'tig', 'ntig']).map(part => ({
      term: readText(descendants(part, ['term'])[0]).trim(),
      status: descendants(part, ['termNote', 'administrativeStatus']).map(readText).join(' '),
    }))
    const wanted = terms.filter(({ status }) => !/deprecated|superseded/.test(status))
    const isPreferred = ({ status }: { status: string }): boolean => status.includes('preferred')
    return [...wanted.filter(isPreferred), ...wanted.filter(one => !isPreferred(one))].map(
      ({ term }) => ({ language, term }),
    )
  })
}

/** `en-US` is the locale `en` where there is no other. */
function localeOf(language: string, locales: readonly string[]): string | undefined {
  const tag = language.replace('_', '-').toLowerCase()
  return (
    locales.find(locale => locale.toLowerCase() === tag) ??
    locales.find(locale => locale.toLowerCase() === tag.split('-')[0])
  )
}

function descendants(element: XmlElement, names: readonly string[]): XmlElement[] {
  return children(element).flatMap(child =>
    names.includes(child.name) ? [child] : descendants(child, names),
  )
}
