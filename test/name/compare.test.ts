import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, recognise } from '../../src/name/index.ts'
import type { Drift, Termbase } from '../../src/types.ts'
import { termbase } from './termbase.ts'

function drifts(source: string, target: string, language: string): Drift[] {
  return compare(
    { language: 'de', text: source, names: recognise(source, 'de', termbase) },
    { language, text: target, names: recognise(target, language, termbase) },
    { termbase },
  )
}

function side(text: string, language: string, terms: Termbase) {
  return { language, text, names: recognise(text, language, terms) }
}

/** Each finding as `message: what stands there > what is expected first`. */
function read(source: string, target: string, language = 'en'): string[] {
  return drifts(source, target, language).map(
    ({ message, target: { start, end }, expected }) =>
      `${message}: ${target.slice(start, end)} > ${expected[0]}`,
  )
}

describe('compare, with a termbase', () => {
  it.each([
    ['Die Aktien von Nvidia fielen.', 'Shares of Nvidia fell.', 'en'],
    ['DeepSeeks Modell', "DeepSeek's model", 'en'],
    ['zwischen den USA und China', 'between the United States and China', 'en'],
    ['amerikanische Konzerne', 'các tập đoàn Mỹ', 'vi'],
    ['chinesische KI-Startups', 'Chinese AI startups', 'en'],
    ['US-Aktien', 'cổ phiếu Hoa Kỳ', 'vi'],
    ['Nvidia stieg, weil Nvidia lieferte.', 'Nvidia rose because it delivered.', 'en'],
    ['Es stieg. Micron fiel.', 'Micron rose. Micron fell.', 'en'],
    ['Claude 3.5', 'Claude-3.5', 'en'],
  ])('is silent on "%s" and "%s"', (source, target, language) => {
    expect(read(source, target, language)).toEqual([])
  })

  it.each([
    ['Claude 3.5 kam.', 'Claude 3.7 came.', 'replaced: Claude 3.7 > Claude 3.5'],
    [
      'DeepSeek baut DeepSeek-R1.',
      'DeepSeek makes DeepSeek-R2.',
      'replaced: DeepSeek-R2 > DeepSeek-R1',
    ],
  ])('finds another number in "%s" and "%s", once', (source, target, expected) => {
    expect(read(source, target)).toEqual([expected])
  })

  it.each([
    ['Salesforce fiel.', 'SalesForce fell.', 'misspelled: SalesForce > Salesforce'],
    ['OpenAI und Meta', 'Openai and Meta', 'misspelled: Openai > OpenAI'],
  ])('finds another case inside the name in "%s" and "%s"', (source, target, expected) => {
    expect(read(source, target)).toEqual([expected])
  })

  it('finds another acronym in place of a term, known or not', () => {
    const other = (terms: Termbase) =>
      compare(
        side('Die GPU ist sehr schnell geworden.', 'de', terms),
        side('The CPU has become very fast.', 'en', terms),
        { termbase: terms },
      ).map(({ message, values }) => `${message}: ${values?.actual} > ${values?.name}`)
    expect(other({ GPU: {} })).toEqual(['replaced: CPU > GPU'])
    expect(other({ GPU: {}, CPU: {} })).toEqual(['replaced: CPU > GPU'])
  })

  it('takes a headline in capitals for what it says', () => {
    expect(read('OpenAI und DeepSeek', 'OPENAI AND DEEPSEEK')).toEqual([])
  })

  it('finds a name that is missing, once for all its mentions', () => {
    expect(read('Nvidia fiel. Nvidia stieg.', 'It fell. It rose.')).toEqual(['missing:  >  Nvidia'])
  })

  it('places a missing name behind its neighbour', () => {
    const [drift] = drifts('OpenAI und Nvidia fielen', 'OpenAI’s and fell', 'en')
    expect(drift?.target).toEqual({ start: 8, end: 8 })
    expect(drift?.expected[0]).toBe(' Nvidia')
  })

  it('finds a misspelled name', () => {
    expect(read('Constellation Energy fiel', 'Constelation Energy fell')).toEqual([
      'misspelled: Constelation Energy > Constellation Energy',
    ])
    expect(read('Nvidia fiel', 'Nvdiia fell')).toEqual(['misspelled: Nvdiia > Nvidia'])
    expect(read('Nvidia fiel', 'nvidia fell')).toEqual(['misspelled: nvidia > Nvidia'])
    expect(read('von Vey-Sern Ling', 'by Vey-Sen Ling')).toEqual([
      'misspelled: Vey-Sen Ling > Vey-Sern Ling',
    ])
  })

  it('finds lost marks', () => {
    expect(read('die USA', 'nước My', 'vi')).toEqual(['misspelled: My > Mỹ'])
    expect(read('die USA', 'Hoa Ky', 'vi')).toEqual(['misspelled: Hoa Ky > Hoa Kỳ'])
  })

  it('finds a split name', () => {
    expect(read('OpenAI fiel', 'Open AI fell')).toEqual(['misspelled: Open AI > OpenAI'])
  })

  it('keeps the ending of a misspelled name', () => {
    expect(read('Nvidias Chips', 'Nvidas Chips', 'de')).toEqual(['misspelled: Nvida > Nvidia'])
  })

  it('finds a name that another one replaced', () => {
    expect(read('Nvidia fiel', 'Micron fell')).toEqual(['replaced: Micron > Nvidia'])
    expect(read('in den USA', 'tại Trung Quốc', 'vi')).toEqual(['replaced: Trung Quốc > Mỹ'])
    expect(read('DeepSeek-R1', 'DeepSeek')).toEqual(['replaced: DeepSeek > DeepSeek-R1'])
    expect(read('Claude', 'Claude 3.5')).toEqual(['replaced: Claude 3.5 > Claude'])
  })

  it('puts an adjective in place of an adjective', () => {
    expect(read('chinesische Chips', 'amerikanische Chips', 'de')).toEqual([
      'replaced: amerikanisch > chinesisch',
    ])
  })

  it('finds one of several mentions replaced by a name the source does not have', () => {
    expect(read('Nvidia stieg, Nvidia fiel', 'Nvidia rose, Micron fell')).toEqual([
      'replaced: Micron > Nvidia',
    ])
  })

  it('finds a name replaced by its neighbour', () => {
    expect(read('Nvidia stieg, Micron fiel', 'Nvidia rose, Nvidia fell')).toEqual([
      'replaced: Nvidia > Micron',
    ])
  })

  it('warns of a form of another locale', () => {
    expect(read('die USA', 'the USA')).toEqual(['preferred: USA > United States'])
    expect(drifts('die USA', 'the USA', 'en')[0]?.severity).toBe('warning')
  })

  it('takes a form that two concepts share for either', () => {
    const shared = {
      England: { de: ['England'], vi: ['Anh'] },
      Britain: { de: ['Großbritannien'], vi: ['Anh'] },
    }
    for (const source of ['England', 'Großbritannien']) {
      const names = recognise(source, 'de', shared)
      const target = {
        language: 'vi',
        text: 'nước Anh',
        names: recognise('nước Anh', 'vi', shared),
      }
      expect(
        compare({ language: 'de', text: source, names }, target, { termbase: shared }),
      ).toEqual([])
    }
  })

  it('is silent on a text against itself, and cures what it finds', () => {
    const names = fc.constantFrom(
      'Nvidia',
      'OpenAI',
      'Micron',
      'DeepSeek-R1',
      'Claude 3.5',
      'Arm Holdings',
    )
    const filler = fc.constantFrom('fiel', 'stieg', 'und', 'gegen', 'von')
    const text = fc
      .array(fc.tuple(names, filler), { minLength: 1, maxLength: 5 })
      .map(parts => `${parts.map(part => part.join(' ')).join(' ')}.`)
    fc.assert(
      fc.property(text, text, (source, other) => {
        expect(drifts(source, source, 'de')).toEqual([])
        let target = other
        for (let round = 0; round < 20; round += 1) {
          const [first] = drifts(source, target, 'de')
          if (first === undefined) return
          const cure = first.expected[0] ?? ''
          target = target.slice(0, first.target.start) + cure + target.slice(first.target.end)
        }
        expect(drifts(source, target, 'de')).toEqual([])
      }),
    )
  })
})

describe('compare, with a word that the termbase says to be no name', () => {
  const stranger = (known: Termbase) =>
    compare(
      { language: 'de', text: 'Das YouTube-Video kam.', names: [] },
      { language: 'en', text: 'The video came.', names: [] },
      { termbase: known },
    ).map(({ message }) => message)

  it('reports nothing of it', () => {
    expect(stranger({})).toEqual(['missing'])
    expect(stranger({ YouTube: false })).toEqual([])
  })

  it('recognises no name in it', () => {
    const text = 'Das YouTube-Video von OpenAI aus Georgien'
    const texts = recognise(text, 'de', { Georgien: false, YouTube: false }).map(name => name.text)
    expect(texts).toEqual(['OpenAI'])
  })
})
