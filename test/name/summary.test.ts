import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Summary } from '../../src/name/index.ts'
import { compare, mergeSummaries, recognise, suggest, summarise } from '../../src/name/index.ts'

const units = [
  {
    id: 'a',
    texts: {
      de: 'Die Werke von Ostend wachsen in Kenia.',
      en: 'The Ostend plants are growing in Kenya.',
      vi: 'Các nhà máy Ostend đang phát triển tại Kenya.',
    },
  },
  {
    id: 'b',
    texts: {
      de: 'Der neue Ostend wird in Kenia gebaut.',
      en: 'The new Ostend is made in Kenya.',
      vi: 'Chiếc Ostend mới được sản xuất tại Kenya.',
    },
  },
]

function compareWith(summary: Summary, source: string, target: string): string[] {
  return compare(
    { language: 'de', text: source, names: recognise(source, 'de') },
    { language: 'en', text: target, names: recognise(target, 'en') },
    { summary },
  ).map(({ message, target: { start, end } }) => `${message}: ${target.slice(start, end)}`)
}

describe('summarise', () => {
  it('counts the units that keep a word, and those that do not', () => {
    const { words } = summarise(units, 'de')
    expect(words.Ostend).toEqual({ kept: 2, lost: 0 })
    expect(words.Werke).toEqual({ kept: 0, lost: 1 })
  })

  it('makes a word a name that shows nothing by itself', () => {
    const nothing = summarise([], 'de')
    expect(compareWith(nothing, 'Der alte Ostend kostet viel.', 'The old car is dear.')).toEqual([])
    const summary = mergeSummaries([summarise(units, 'de')])
    expect(compareWith(summary, 'Der alte Ostend kostet viel.', 'The old car is dear.')).toEqual([
      'missing: ',
    ])
  })

  it('warns of a spelling that the locale uses less', () => {
    const summary = summarise(
      ['SkyZorb flies.', 'A SkyZorb landed.', 'SkyZorb again.'].map((en, index) => ({
        id: String(index),
        texts: { en },
      })),
      'de',
    )
    expect(compareWith(summary, 'Heute steigt SkyZorb.', 'Today Skyzorb rises.')).toEqual([
      'mixed: Skyzorb',
    ])
    expect(compareWith(summary, 'Heute steigt SkyZorb.', 'Today SkyZorb rises.')).toEqual([])
  })

  it('takes words like constructor for what they say', () => {
    const texts = { de: 'Der Constructor und __proto__', en: 'constructor' }
    expect(() => mergeSummaries([summarise([{ id: 'a', texts }], 'de')])).not.toThrow()
  })
})

describe('mergeSummaries', () => {
  it('gives the summary of the whole from those of its parts, in any order and grouping', () => {
    const word = fc.constantFrom('Ostend', 'Kenia', 'NATO', 'Haus', 'SkyZorb', 'Skyzorb')
    const text = fc.array(word, { maxLength: 4 }).map(words => words.join(' '))
    const unit = fc.record({ de: text, en: text }).map(texts => ({ id: 'u', texts }))
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 6 }), fc.nat(6), (all, cut) => {
        const whole = mergeSummaries([summarise(all, 'de')])
        const parts = [summarise(all.slice(cut), 'de'), summarise(all.slice(0, cut), 'de')]
        expect(mergeSummaries(parts)).toEqual(whole)
        expect(JSON.stringify(mergeSummaries([mergeSummaries(parts)]))).toBe(JSON.stringify(whole))
      }),
      { numRuns: 50 },
    )
  })
})

describe('suggest', () => {
  it('gives names and places as each locale writes them, the most frequent first', () => {
    expect(suggest(units, 'de')).toEqual([
      {
        concept: 'Kenya',
        forms: { de: ['Kenia'], en: ['Kenya'], vi: ['Kenya'] },
        count: 2,
        seen: ['a', 'b'],
      },
      { concept: 'Ostend', forms: {}, count: 2, seen: ['a', 'b'] },
    ])
  })

  it('leaves out what the termbase has', () => {
    const concepts = suggest(units, 'de', { Ostend: {} }).map(row => row.concept)
    expect(concepts).toEqual(['Kenya'])
  })

  it('does not say that a name is the same everywhere where a locale writes it otherwise', () => {
    const texts = { de: 'in Ostend', en: 'in Ostend', vi: 'ở đó' }
    expect(suggest([{ id: 'a', texts }], 'de').map(({ forms }) => forms)).toEqual([
      { de: ['Ostend'], en: ['Ostend'] },
    ])
  })

  it('suggests nothing without translations', () => {
    expect(suggest([{ id: 'a', texts: { de: 'Ostend in Kenia' } }], 'de')).toEqual([])
  })
})
