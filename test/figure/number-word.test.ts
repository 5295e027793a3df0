import { expect, test } from 'vitest'
import { recognise } from '../../src/figure/index.ts'

function values(text: string, language: string) {
  return recognise(text, language).map(({ value, date }) => value ?? date)
}

const words: [language: string, text: string, value: string, because: string][] = [
  ['de', 'minus ein', '-1', 'behind a sign an article is one'],
  ['vi', 'âm năm', '-5', 'behind a sign `năm` is five'],
  ['af', 'driehonderdste', '300', 'multiples have the rule before a base that is none'],
  ['ak', 'ɔha-na-anum', '105', 'a rule may begin with a soft hyphen'],
  ['ccp', '𑄘𑄨 𑄦𑄎𑄢𑄴', '2000', 'letters may take two code units'],
  ['el', 'διακοσιοστός  τρίτος', '203', 'several spaces are one'],
  ['fil', 'tatlóng pû’t dalawá', '32', 'an apostrophe joins words'],
  ['ga', 'céad caoga is dhá mhíle', '152000', 'several words tell the same number'],
  ['lb', 'zwou Milliounenten', '2000000', 'names of rule sets have capitals'],
  ['mt', 'tnax-il miljun', '12000000', 'a radix may have a comma'],
  ['ro', 'șapte', '7', 'a letter has a comma below'],
  ['ro', 'şapte', '7', 'or the cedilla of older fonts'],
  ['su', 'kadua ratus lima puluh dalapan', '258', 'a part may end with the space before `ratus`'],
  ['su', 'kasaratus sapuluh juta tilu ratus', '110000300', 'and the first word has two of them'],
  ['su', 'tilu rebu genep ratus', '3600', 'and the number itself is read'],
  ['fr', 'moins trois virgule cinq', '-3.5', 'sign and point stand in the rules'],
]

test.each(words)('%s: %s is %s: %s', (language, text, value) => {
  expect(values(text, language)).toEqual([value])
})

test('a word for a sign that has other senses is none behind another word', () => {
  expect(values('al menos 20', 'es')).toEqual(['20'])
  expect(values('au moins cinq', 'fr')).toEqual(['5'])
  expect(values('menos veinte', 'es')).toEqual(['-20'])
})

test('a year is said digit by digit', () => {
  expect(values('二〇〇七', 'zh')).toEqual([{ year: 2007 }])
})

test('a small letter leaves a number a number where days have capitals', () => {
  expect(values('céad', 'ga')).toEqual(['100'])
  expect(recognise('Τρίτη', 'el')[0]?.date).toEqual({ weekday: 2 })
  expect(values('τρίτη', 'el')).toEqual(['3'])
})
