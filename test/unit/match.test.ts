import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { match } from '../../src/unit/match.ts'

/** Snapshot in which a text is its own id; repeats are numbered. */
function snapshot(texts: readonly string[]) {
  const seen = new Map<string, number>()
  return texts.map(text => {
    const count = (seen.get(text) ?? 0) + 1
    seen.set(text, count)
    return { id: count === 1 ? text : `${text}#${count}`, text }
  })
}

const ids = (old: string[], young: string[]) => match(snapshot(old), young)

describe('a unit keeps its id', () => {
  test('where nothing changed', () => {
    expect(ids(['a', 'b'], ['a', 'b'])).toEqual(['a', 'b'])
  })

  test('where others come and go', () => {
    expect(ids(['a', 'b', 'c'], ['neu', 'a', 'c'])).toEqual([undefined, 'a', 'c'])
  })

  test('where it moves', () => {
    expect(ids(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['c', 'a', 'b'])
  })

  test('where it repeats another', () => {
    expect(ids(['x', 'a', 'x', 'b', 'x'], ['a', 'x', 'b', 'x'])).toEqual(['a', 'x#2', 'b', 'x#3'])
  })

  test('where it is copied: the copy is new', () => {
    expect(ids(['a', 'b'], ['a', 'b', 'a'])).toEqual(['a', 'b', undefined])
  })

  test('where only white space, quotation marks or composition change', () => {
    expect(ids(['Das „Maß“\nist  voll', 'ö'], ['Das "Maß" ist voll', 'o\u0308'])).toEqual([
      'Das „Maß“\nist  voll',
      'ö',
    ])
  })

  const nvidia = 'Die Aktien von Nvidia fielen um fast 17 Prozent.'
  const energy = 'Aktien von Energieunternehmen wie Vistra verloren 28 %.'

  test('where a figure is corrected', () => {
    const edited = 'Die Aktien von Nvidia fielen um fast 18 Prozent.'
    expect(ids(['a', nvidia, 'b'], ['a', edited, 'b'])).toEqual(['a', nvidia, 'b'])
  })

  test('where two neighbours are edited and change places', () => {
    const [a, b] = [`${nvidia} Neu.`, `Neu: ${energy}`]
    expect(ids([nvidia, energy], [b, a])).toEqual([energy, nvidia])
  })

  test('where it is edited and moved over an unchanged one', () => {
    expect(ids([nvidia, 'a', 'b'], ['a', 'b', `${nvidia} Neu.`])).toEqual(['a', 'b', nvidia])
  })

  test('where a short one is edited', () => {
    expect(ids(['a', 'Die Folge', 'b'], ['a', 'Die Folgen', 'b'])).toEqual(['a', 'Die Folge', 'b'])
    expect(ids(['17 %'], ['18 %'])).toEqual(['17 %'])
  })
})

describe('a unit is new', () => {
  test('where it says something else at the place of another', () => {
    const old = 'Der Krieg im Bereich der künstlichen Intelligenz steht vor einem Wendepunkt.'
    const young = 'Am 20. Januar brachte das Unternehmen ein neueres Modell auf den Markt.'
    expect(ids(['a', old, 'b'], ['a', young, 'b'])).toEqual(['a', undefined, 'b'])
  })

  test('where another claimed the old text with more right', () => {
    const old = 'Die Aktien fielen um 17 Prozent.'
    const young = ['Die Aktien stiegen um 3 Prozent.', 'Die Aktien fielen um 18 Prozent.']
    expect(ids([old], young)).toEqual([undefined, old])
  })
})

const words = ['Umsatz', 'Gewinn', 'stieg', 'fiel', 'um', 'Prozent', 'im', 'Januar', 'Mai', 'KI']
const text = fc.tuple(
  fc.nat(),
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }),
)
const texts = fc
  .uniqueArray(text, { selector: ([key]) => key, maxLength: 30 })
  .map(list => list.map(([key, parts]) => [key, ...parts].join(' ')))

type Edit = { kind: 'insert' | 'delete' | 'move' | 'edit' | 'copy'; at: number; to: number }
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit['kind']>('insert', 'delete', 'move', 'edit', 'copy'),
    at: fc.nat(100),
    to: fc.nat(100),
  }),
  { maxLength: 12 },
)

/** Edits a list; an edited or inserted text is unlike every other. */
function apply(list: readonly string[], steps: readonly Edit[]): string[] {
  const result = [...list]
  for (const [step, { kind, at, to }] of steps.entries()) {
    const index = at % (result.length || 1)
    const target = to % (result.length + 1)
    const here = result[index] ?? 'leer'
    if (kind === 'insert') result.splice(target, 0, `Neu Nr. ${step}`)
    if (kind === 'copy') result.splice(target, 0, here)
    if (kind === 'delete') result.splice(index, 1)
    if (kind === 'edit') result.splice(index, 1, `${here} bearbeitet ${step}`)
    if (kind === 'move') result.splice(target, 0, ...result.splice(index, 1))
  }
  return result
}

describe('whatever the edits', () => {
  test('no untouched unit loses its id or gets another', () => {
    fc.assert(
      fc.property(texts, edits, (old, steps) => {
        const young = apply(old, steps)
        const result = match(snapshot(old), young)
        for (const text of old) {
          const given = result.filter((_, index) => young[index] === text)
          expect(given.filter(id => id === text)).toHaveLength(Math.min(given.length, 1))
        }
      }),
    )
  })

  test('repeats keep as many of their ids as there are repeats', () => {
    const repeats = fc.array(fc.constantFrom('ja', 'nein', 'Umsatz stieg', '–'), { maxLength: 30 })
    fc.assert(
      fc.property(repeats, edits, (old, steps) => {
        const young = apply(old, steps)
        const result = match(snapshot(old), young)
        for (const text of new Set(old)) {
          const own = snapshot(old).filter(unit => unit.text === text)
          const given = result.filter((_, index) => young[index] === text)
          const kept = given.filter(id => own.some(unit => unit.id === id))
          expect(kept).toHaveLength(Math.min(own.length, given.length))
        }
      }),
    )
  })

  test('no id is given twice', () => {
    fc.assert(
      fc.property(texts, edits, (old, steps) => {
        const given = match(snapshot(old), apply(old, steps)).filter(id => id !== undefined)
        expect(new Set(given).size).toBe(given.length)
      }),
    )
  })

  test('five thousand units are matched in one go', () => {
    const old = Array.from({ length: 5000 }, (_, index) => `Absatz ${index} über ${index * 7}`)
    const young = old.map(text => text.replace('über', 'unter'))
    expect(match(snapshot(old), young)).toEqual(old)
  })
})

describe('a repeat goes with its section', () => {
  const old = [
    { id: 'fazit', text: 'Fazit' },
    { id: 'hunde', text: 'Wir haben drei Hunde.' },
    { id: 'fazit-2', text: 'Fazit' },
    { id: 'katzen', text: 'Vom Nachbarn kommen Katzen.' },
  ]

  test('when the section before it is removed', () => {
    expect(match(old, ['Fazit', 'Vom Nachbarn kommen Katzen.'])).toEqual(['fazit-2', 'katzen'])
  })

  test('when a section like it is put before it', () => {
    const texts = ['Fazit', 'Ganz neu ist dies.', ...old.map(({ text }) => text)]
    const ids = [undefined, undefined, 'fazit', 'hunde', 'fazit-2', 'katzen']
    expect(match(old, texts)).toEqual(ids)
  })

  test('when two sections change places', () => {
    const texts = [2, 3, 0, 1].map(index => old[index]?.text ?? '')
    expect(match(old, texts)).toEqual(['fazit-2', 'katzen', 'fazit', 'hunde'])
  })

  test('when three sections turn round', () => {
    const three = [...old, { id: 'fazit-3', text: 'Fazit' }, { id: 'maus', text: 'Eine Maus.' }]
    const texts = [4, 5, 2, 3, 0, 1].map(index => three[index]?.text ?? '')
    expect(match(three, texts)).toEqual(['fazit-3', 'maus', 'fazit-2', 'katzen', 'fazit', 'hunde'])
  })

  test('when the section before it is removed and its own is edited', () => {
    const texts = ['Fazit', 'Vom Nachbarn kommen drei Katzen.']
    expect(match(old, texts)).toEqual(['fazit-2', 'katzen'])
  })
})
