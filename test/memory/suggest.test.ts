import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openMemory } from '../../src/memory/open-memory.ts'
import { suggest } from '../../src/memory/suggest.ts'
import { project } from '../project.ts'
import { type Known, lookUp, segment } from './memory.ts'

describe('the percentage', () => {
  const source = 'Das ist ein **guter** Plan.'
  it.each([
    ['100 where the text is the same', 'Das ist ein **guter** Plan.', 100],
    ['100 where only white space differs', 'Das ist ein\n**guter** Plan.', 100],
    ['99 at most where markup differs', 'Das ist ein guter Plan.', 99],
    ['a little less where a mark differs', 'Das ist ein **guter** Plan!', 95],
    ['less where an ending differs', 'Das sind ein **guter** Plan.', 80],
    ['much less where a word is missing', 'Das ist ein Plan.', 80],
  ])('is %s', async (_, now, percent) => {
    const [best] = await lookUp([[source, 'x']], now)
    expect(best?.percent).toBe(percent)
  })

  it('is 101 for the same text between the same texts', async () => {
    const context = { before: 'Vorher.', after: 'Nachher.' }
    const known: Known[] = [
      ['Ja.', 'Yes.'],
      ['Ja.', 'Indeed.', context],
    ]
    const found = await lookUp(known, 'Ja.', context)
    expect(found.map(({ percent, target }) => [percent, target])).toEqual([
      [101, 'Indeed.'],
      [100, 'Yes.'],
    ])
  })

  it('is 101 for the same text of the same unit', async () => {
    const [best] = await lookUp([['Ja.', 'Yes.']], 'Ja.', { unit: 'a#u0' })
    expect(best?.percent).toBe(101)
  })

  it('tells a figure that differs from one that does not', async () => {
    const found = await lookUp(
      [
        ['Es waren 12 Prozent und 12 Tage.', 'a'],
        ['Es waren 13 Prozent und 14 Tage.', 'b'],
      ],
      'Es waren 12 Prozent und 14 Tage.',
    )
    expect(found.map(({ target, left }) => [target, left.length])).toEqual([
      ['a', 1],
      ['b', 1],
    ])
    expect(found[0]?.percent).toBeLessThan(100)
  })
})

describe('what is proposed', () => {
  it('comes from whom is trusted most', async () => {
    const states = ['draft', 'translated', undefined, 'approved'] as const
    const known = states.map(
      (state): Known => [
        'Ja.',
        String(state),
        { origin: { path: 'a', unit: String(state), state } },
      ],
    )
    const found = await lookUp(known, 'Ja.')
    expect(found.map(({ target }) => target)).toEqual([
      'approved',
      'translated',
      'undefined',
      'draft',
    ])
  })

  it('has each translation once, and none below what was asked', async () => {
    const known: Known[] = [
      ['Das ist ein guter Plan.', 'That is a good plan.'],
      ['Das ist ein guter Plan!', 'That is a good plan.'],
      ['Hier steht etwas anderes als dort.', 'This is something else.'],
    ]
    const found = await lookUp(known, 'Das ist ein guter Plan.', { min: 70 })
    expect(found).toHaveLength(1)
  })

  it('is text where the file holds text', async () => {
    const [best] = await lookUp([['Ja *so*.', 'Yes *so*.', { isMarkdown: false }]], 'Ja \\*so\\*.')
    expect(best?.target).toBe('Yes \\*so\\*.')
  })

  it('is for one locale', async () => {
    const { root } = await project()
    const segments = [segment(['Ja.', 'Có.', { locale: 'vi' }])]
    const memory = await openMemory(root, [{ path: 'a', hash: '1', segments: () => segments }])
    const wanted = { source: 'Ja.', unit: 'b#u', before: undefined, after: undefined }
    const more = { sourceLocale: 'de', termbase: {}, names: { words: {}, spellings: {} } }
    const labels = { definitions: [], footnotes: [] }
    expect(suggest(memory, wanted, 0, { ...more, labels, locale: 'en' })).toEqual([])
    expect(suggest(memory, wanted, 0, { ...more, labels, locale: 'vi' })).toHaveLength(1)
    memory.close()
  })
})

it('proposes the same whether the memory was made at once or bit by bit', async () => {
  const word = fc.constantFrom('der', 'die', 'das', 'Plan', 'Aktie', 'fiel', 'stieg', '12', '14 %')
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map(words => `${words.join(' ')}.`)
  const files = fc.uniqueArray(
    fc.record({ path: fc.constantFrom('a', 'b', 'c', 'd'), texts: fc.array(text) }),
    { selector: ({ path }) => path, minLength: 1 },
  )
  const surroundings = {
    sourceLocale: 'de',
    locale: 'en',
    termbase: {},
    names: { words: {}, spellings: {} },
    labels: { definitions: [], footnotes: [] },
  }
  await fc.assert(
    fc.asyncProperty(
      fc.array(files, { minLength: 1, maxLength: 4 }),
      text,
      async (steps, source) => {
        const list = (step: (typeof steps)[number]) =>
          step.map(({ path, texts }) => ({
            path,
            hash: JSON.stringify(texts),
            segments: () =>
              texts.map((one, index) =>
                segment([one, `${one} ${index}`, { origin: { path, unit: '', state: undefined } }]),
              ),
          }))
        const wanted = { source, unit: 'b#u', before: undefined, after: undefined }
        const grown = await project()
        for (const step of steps) (await openMemory(grown.root, list(step))).close()
        const last = list(steps.at(-1) ?? [])
        const found = []
        for (const { root } of [grown, await project()]) {
          const memory = await openMemory(root, last)
          found.push(suggest(memory, wanted, 0, surroundings))
          memory.close()
        }
        expect(found[0]).toEqual(found[1])
      },
    ),
    { numRuns: 25 },
  )
})
