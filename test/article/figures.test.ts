import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recognise as recogniseFigures } from '../../src/figure/index.ts'
import { parseTermbase, recognise as recogniseNames } from '../../src/name/index.ts'
import type { Figure } from '../../src/types.ts'
import { figures } from './figures.ts'

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const { termbase } = parseTermbase(read('locales/names.json'), ['de', 'en', 'vi'])

/** A figure in the words of the table. */
function says({ kind, value, to, date, unit, bound, vague }: Figure): string {
  const amount = typeof to === 'string' ? `${value}..${to}` : value
  return [
    kind,
    amount ?? dateSays(date),
    unit,
    bound === 'exact' ? '' : bound,
    vague ? 'vague' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function dateSays({ year, month, day, decade }: NonNullable<Figure['date']> = {}): string {
  if (decade !== undefined) return `${decade}s`
  const two = (part: number | undefined) =>
    part === undefined ? [] : [String(part).padStart(2, '0')]
  return [...(year === undefined ? [] : [String(year)]), ...two(month), ...two(day)].join('-')
}

describe.each(['de', 'en', 'vi'] as const)('in %s', locale => {
  const texts: Record<string, string> = JSON.parse(
    read(`locales/${locale}/chinas-ki-blockbuster.json`),
  )
  const found = Object.entries(texts).flatMap(([unit, text]) => {
    const names = recogniseNames(text, locale, termbase)
    return recogniseFigures(text, locale)
      .filter(({ start, end }) => !names.some(name => name.start < end && start < name.end))
      .map(figure => ({ unit, text: text.slice(figure.start, figure.end), says: says(figure) }))
  })

  it('every figure of the article is read as what it says', () => {
    for (const { unit, says, saysIn = {}, ...texts } of figures) {
      const expected = locale === 'de' ? says : (saysIn[locale] ?? says)
      // The text of a figure may begin with a preposition: `am 27. Januar`.
      const read = found.filter(
        figure => figure.unit === unit && figure.text.endsWith(texts[locale]),
      )
      expect(read.map(figure => figure.says)).toContain(expected)
    }
  })

  it('nothing else is read as a figure, but for a first that counts nothing', () => {
    const listed = figures.map(figure => [figure.unit, figure[locale]] as const)
    const others = found.filter(
      ({ unit, text }) => !listed.some(([id, words]) => id === unit && text.endsWith(words)),
    )
    expect(others.map(({ text }) => text)).toEqual(locale === 'de' ? ['Erste'] : [])
  })
})
