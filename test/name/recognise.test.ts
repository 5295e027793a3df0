import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../src/name/index.ts'
import { termbase } from './termbase.ts'

/** The names of a text as `concept: what stands there`. */
function read(text: string, language: string): string[] {
  return recognise(text, language, termbase)
    .filter(name => name.concept !== undefined)
    .map(name => {
      expect(text.slice(name.start, name.end)).toBe(name.text)
      return `${name.concept}: ${name.text}`
    })
}

describe('recognise, with a termbase', () => {
  it('finds names in order', () => {
    expect(read('OpenAI, Nvidia und Meta', 'de')).toEqual([
      'OpenAI: OpenAI',
      'Nvidia: Nvidia',
      'Meta: Meta',
    ])
  })

  it('leaves the German genitive out of the span', () => {
    expect(read('DeepSeeks Modell', 'de')).toEqual(['DeepSeek: DeepSeek'])
    expect(read('OpenAI’s Modell', 'de')).toEqual(['OpenAI: OpenAI'])
  })

  it('finds the name in a hyphen compound', () => {
    expect(read('2.000 Nvidia-GPUs und US-Technologieaktien', 'de')).toEqual([
      'Nvidia: Nvidia',
      'United States: US',
    ])
    expect(read('das KI-Startup', 'de')).toEqual(['Artificial Intelligence: KI'])
  })

  it.each(['', 'e', 'er', 'es', 'en', 'em'])(
    'finds a German adjective with the ending "%s"',
    ending => {
      expect(read(`ein chinesisch${ending} Ding`, 'de')).toEqual(['China: chinesisch'])
    },
  )

  it('finds an adjective at the start of a sentence', () => {
    expect(read('Amerikanische Konzerne', 'de')).toEqual(['United States: Amerikanisch'])
  })

  it('inflects the adjective inside a name', () => {
    expect(read('bei den Vereinten Nationen', 'de')).toEqual(['United Nations: Vereinten Nationen'])
  })

  it('leaves the English possessive and plural out of the span', () => {
    expect(read("Nvidia's chips, Micron’s and two Claudes", 'en')).toEqual([
      'Nvidia: Nvidia',
      'Micron: Micron',
      'Claude: Claude',
    ])
  })

  it('reads an abbreviation with or without dots', () => {
    expect(read('the U.S. and the UN', 'en')).toEqual(['United States: U.S.', 'United Nations: UN'])
  })

  it('needs no Vietnamese class word and no English article', () => {
    expect(read('theo New York Times', 'vi')).toEqual(['New York Times: New York Times'])
    expect(read('a New York Times story', 'en')).toEqual(['New York Times: New York Times'])
  })

  it('prefers the longer form', () => {
    expect(read('Claude 3.5 und Claude, DeepSeek-R1', 'de')).toEqual([
      'Claude 3.5: Claude 3.5',
      'Claude: Claude',
      'DeepSeek-R1: DeepSeek-R1',
    ])
  })

  it.each(['DeepSeek R1', 'DeepSeek\u2011R1', 'Deepseek-R1', 'DEEPSEEK-R1'])(
    'takes "%s" for a variant of DeepSeek-R1',
    variant => {
      expect(read(`the ${variant} model`, 'en')).toEqual([`DeepSeek-R1: ${variant}`])
    },
  )

  it('finds whole words only', () => {
    expect(read('Metamorphose, Unmeta, DeepSeekIndianExpress', 'de')).toEqual([])
  })

  it('does not take small letters for a name', () => {
    expect(read('meta analysis about us, i.e. an arm', 'en')).toEqual([])
    expect(read('mỹ phẩm', 'vi')).toEqual([])
  })

  it('finds the same names in decomposed text, at its own offsets', () => {
    const text = 'tại Hoa Kỳ và Hồng Kông'.normalize('NFD')
    expect(read(text, 'vi').map(name => name.normalize('NFC'))).toEqual([
      'United States: Hoa Kỳ',
      'Hong Kong: Hồng Kông',
    ])
  })

  it('takes the key of a concept that has no forms in the locale', () => {
    expect(read('der Hang Seng Tech Index', 'de')).toEqual([
      'Hang Seng Tech Index: Hang Seng Tech Index',
    ])
  })

  it('takes the forms of the language for a regional locale', () => {
    expect(read('die USA', 'de-AT')).toEqual(['United States: USA'])
  })

  it('survives text without sense', () => {
    expect(read('\ud800 \0 Nvidia\udc00', 'en')).toEqual(['Nvidia: Nvidia'])
  })

  it('gives ordered spans without overlap for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Nvidia',
        'DeepSeek',
        'R1',
        'USA',
        'Claude',
        '3.5',
        'US',
        's',
        'ische',
        'New York',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    const text = fc
      .array(fc.tuple(piece, fc.constantFrom(' ', '-', '', '.', '’')))
      .map(parts => parts.flat().join(''))
    fc.assert(
      fc.property(text, fc.constantFrom('de', 'en', 'vi', 'fr'), (sample, language) => {
        let end = 0
        for (const name of recognise(sample, language, termbase)) {
          expect(name.start).toBeGreaterThanOrEqual(end)
          expect(name.end).toBeGreaterThan(name.start)
          expect(sample.slice(name.start, name.end)).toBe(name.text)
          end = name.end
        }
        expect(end).toBeLessThanOrEqual(sample.length)
      }),
    )
  })
})

describe('recognise, without a termbase', () => {
  it.each([
    ['Das Modell GPT-4 und der F-35-Jet', 'de', ['GPT-4', 'F-35']],
    [
      'see https://example.org/a?b=1, or write to jo@example.org.',
      'en',
      ['https://example.org/a?b=1', 'jo@example.org'],
    ],
    ['thanks to @okonjo_7!', 'en', ['@okonjo_7']],
    ['Mark Twain met Chief Okonjo of NATO', 'en', ['Mark Twain', 'Okonjo', 'NATO']],
    ['ông Okonjo tại Kenya', 'vi', ['Okonjo', 'Kenya']],
    ['Danach traf er Wokonda in Kenia', 'de', ['Wokonda', 'Kenia']],
  ])('finds the names of "%s" (%s)', (text, language, names) => {
    expect(recognise(text, language).map(name => name.text)).toEqual(names)
  })

  it.each([
    ['Der Trainer lobte die Mannschaft nach dem Sieg am Samstag.', 'de'],
    ['Wegen Hitze fallen Schulen und Kurse aus.', 'de'],
    ['On Monday, the Senate Committee will meet in the Town Hall.', 'en'],
    ['Chủ tịch Quốc hội phát biểu vào Thứ Hai.', 'vi'],
    ['NIE WIEDER KRIEG', 'de'],
  ])('finds none in "%s" (%s)', (text, language) => {
    expect(recognise(text, language)).toEqual([])
  })

  it('says what a language tag is', () => {
    expect(() => recognise('USA', 'de_DE')).toThrow(
      'Cannot read names in `de_DE`, expected a language tag such as `de` or `pt-BR`',
    )
  })

  it('reads a language that it has no file for', () => {
    expect(recognise('Okonjo no Quênia', 'pt-BR').map(name => name.text)).toEqual(['Quênia'])
  })

  it('ends in time on hostile text', () => {
    for (const piece of ['a@', 'a.', 'A-1', '@a', 'http://', 'Mark ', 'U.', '-', 'ß', '\ud800']) {
      recognise(piece.repeat(50_000), 'de')
    }
  }, 20_000)
})
