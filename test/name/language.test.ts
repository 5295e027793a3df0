import { describe, expect, it } from 'vitest'
import { cognate } from '../../src/name/cognate.ts'
import { editDistance } from '../../src/name/edit-distance.ts'
import { fold } from '../../src/name/fold.ts'
import { languages } from '../../src/name/language/index.ts'
import { isEnglish } from '../../src/name/language/is-english.ts'
import { isGerman } from '../../src/name/language/is-german.ts'
import { isSyllable } from '../../src/name/language/is-syllable.ts'
import { lacksMarks } from '../../src/name/language/lacks-marks.ts'
import { missingPlace } from '../../src/name/missing-place.ts'
import { words } from '../../src/name/words.ts'

describe('words', () => {
  it('ends a word at hyphens and apostrophes, and keeps abbreviations together', () => {
    expect(words('Nvidia-GPUs, U.S. chip’s').map(word => word.text)).toEqual([
      'Nvidia',
      'GPUs',
      'US',
      'chip',
      's',
    ])
  })

  it('gives offsets in the text as it is written', () => {
    const text = 'ở Hiệp'.normalize('NFD')
    const [, last] = words(text)
    expect(last?.text).toBe('Hiệp')
    expect(text.slice(last?.start, last?.end).normalize('NFC')).toBe('Hiệp')
  })
})

describe('editDistance', () => {
  it.each([
    ['nvidia', 'nvidia', 0],
    ['nvidia', 'nvdiia', 1],
    ['nvidia', 'nvida', 1],
    ['nvidia', 'nvidiia', 1],
    ['nvidia', 'nvidja', 1],
    ['nvidia', 'micron', 3],
  ])('of "%s" and "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance)
    expect(editDistance(b, a, 2)).toBe(distance)
  })
})

describe('fold', () => {
  it('leaves out marks and case', () => {
    expect(['Zárate', 'Đức', 'Straße', 'Bjørn', 'Łódź'].map(fold)).toEqual([
      'zarate',
      'duc',
      'strasse',
      'bjorn',
      'lodz',
    ])
  })
})

describe('cognate', () => {
  it.each([
    ['katalonien', 'catalonia'],
    ['wladimir', 'vladimir'],
    ['kategorie', 'category'],
    ['senat', 'senate'],
  ])('gives the same for "%s" and "%s"', (a, b) => {
    expect(cognate(a)).toBe(cognate(b))
  })

  it('tells slips of the pen apart', () => {
    expect(cognate('kavanaugh')).not.toBe(cognate('kavanagh'))
  })
})

describe('the ordinary words of a language', () => {
  it('in English', () => {
    expect(['court', 'replied', 'running', 'bigger', 'leadership'].filter(isEnglish)).toHaveLength(
      5,
    )
    expect(['okonjo', 'kavanaugh', 'zorblax'].filter(isEnglish)).toEqual([])
  })

  it('in German', () => {
    const nouns = [
      'gewinn',
      'gewinne',
      'unternehmen',
      'kursverfall',
      'zeitungen',
      'tätigkeit',
      'allerdings',
    ]
    expect(nouns.filter(noun => !isGerman(noun))).toEqual([])
    expect(['okonjo', 'nvidia', 'kavanaugh'].filter(isGerman)).toEqual([])
  })

  it('in German, built of others, but not of the sounds of names', () => {
    const built = 'erdbebenopfern kursverfall strafzöllen lehrkräfte onlineshopping terroranschlag'
    for (const word of built.split(' ')) expect([word, isGerman(word)]).toEqual([word, true])
    const names = 'ostend brighton somerset washington arizona melrose huawei'
    for (const word of names.split(' ')) expect([word, isGerman(word)]).toEqual([word, false])
  })

  it('in Vietnamese', () => {
    const syllables = [
      'nghiêng',
      'thương',
      'quốc',
      'giúp',
      'giấc',
      'gì',
      'yêu',
      'khuya',
      'rượu',
      'đông',
    ]
    expect(syllables.filter(word => !isSyllable(word))).toEqual([])
    expect(['trump', 'palu', 'ross', 'nvidia', 'ling'].filter(isSyllable)).toEqual([])
  })

  it('knows Vietnamese words that cannot go without marks', () => {
    expect(['hoc', 'viet', 'phap', 'thuong'].filter(lacksMarks)).toHaveLength(4)
    expect(['hai', 'cho', 'trong', 'chip', 'pop', 'trump'].filter(lacksMarks)).toEqual([])
  })
})

describe.each(Object.entries(languages))('the language %s', (_, language) => {
  it('gives bases that are shorter than the word and not empty', () => {
    for (const word of [
      'Amerikanerinnen',
      'chinesischen',
      'bosses',
      'Tellis',
      'es',
      'S',
      'Mỹ',
      '',
    ]) {
      for (const last of [true, false]) {
        for (const length of language.bases(word, last)) {
          expect(length).toBeGreaterThan(0)
          expect(length).toBeLessThan(word.length)
        }
      }
    }
  })

  it('lists its words in small letters', () => {
    const lists = [language.classWords, language.lowerWords, language.capitalised, language.titles]
    for (const word of lists.flat()) expect(word).toBe(word.toLowerCase())
  })

  it('derives no form from a territory that is the territory', () => {
    for (const territory of ['Mexiko', 'Mexico', 'Kenia', 'Kenya', 'Polen', 'Peru']) {
      expect(language.derive(territory)).not.toContain(territory)
    }
  })
})

describe('missingPlace', () => {
  it('goes behind the name before, compound and all', () => {
    expect(missingPlace('Nvidia-GPUs fell', { before: { start: 0, end: 6 } })).toEqual({
      at: 11,
      before: ' ',
      after: '',
    })
  })

  it('goes in front of the name behind', () => {
    expect(missingPlace('Nvidia fell', { after: { start: 0, end: 6 } })).toEqual({
      at: 0,
      before: '',
      after: ' ',
    })
  })

  it('goes to the end of the text, else', () => {
    expect(missingPlace('It fell.', {})).toEqual({ at: 8, before: ' ', after: '' })
    expect(missingPlace('', {})).toEqual({ at: 0, before: '', after: '' })
  })
})
