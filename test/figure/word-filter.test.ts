import { expect, test } from 'vitest'
import { recognise } from '../../src/figure/index.ts'
import { findLanguage } from '../../src/figure/scan/find-language.ts'
import { vocabulary } from '../../src/figure/scan/vocabulary.ts'
import { wordFilter } from '../../src/figure/scan/word-filter.ts'

/** Whether the words of a language that pass its filter have one among them. */
function passes(language: string, word: string): boolean {
  let hash = 0
  for (let at = 0; at < word.length; at += 1) {
    vocabulary.buffer[at] = word.charCodeAt(at)
    hash = Math.imul(hash ^ word.charCodeAt(at), vocabulary.prime)
  }
  const { filter } = findLanguage(language).lexicon.vocabulary
  return wordFilter.passes(filter, word.length, hash)
}

test.each(['de', 'en', 'vi', 'fr', 'ru', 'tr'])('no word of a phrase is missed in %s', language => {
  const { phrases } = findLanguage(language).lexicon
  const words = [...phrases.values()].flat().flatMap(entry => entry.words)
  const missed = words.filter(word => /^\p{L}{1,64}$/u.test(word) && !passes(language, word))
  expect(words.length).toBeGreaterThan(500)
  expect(missed).toEqual([])
})

test('words that begin as number words do are looked up, and most others are not', () => {
  for (const word of ['zweiundzwanzig', 'vierseitig', 'dreissig', 'fuenf', 'fünfzigste']) {
    expect(passes('de', word)).toBe(true)
  }
  const others = ['haus', 'wolke', 'garten', 'pferd', 'übung', 'frage', 'größe', 'kind', 'brot']
  expect(others.filter(word => passes('de', word)).length).toBeLessThan(4)
})

test('a Roman numeral behind a name is no plain word', () => {
  const values = (text: string, language: string) =>
    recognise(text, language).map(({ value }) => value)
  expect(values('Ludwig XIV. und Kapitel IV', 'de')).toEqual(['14', '4'])
  expect(values('World War II', 'en')).toEqual(['2'])
})
