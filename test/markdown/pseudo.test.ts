import { expect, test } from 'vitest'
import { pseudo } from '../../src/markdown/index.ts'

test.each([
  ['letters get accents, and every third of a word is doubled', 'Ein Umsatz', 'Éîññ Ûṁššáţžž'],
  ['letters with accents stay', 'Größe', 'Ğŕößé'],
  ['figures stay', '17 % um 10:30', '17 % ûṁ 10:30'],
  ['marks stay', '**a** *b*\\*', '**á** *ƀ*\\*'],
  ['destinations stay, titles change', '[a](/b "c")', '[á](/b "ç")'],
  ['alt texts change', '![a](b.gif)', '![á](b.gif)'],
  ['code, HTML, addresses stay', '`a` <b>c</b> <https://d.de>', '`a` <b>ç</b> <https://d.de>'],
  ['protected tokens stay', 'a {{ b }} {#c}', 'á {{ b }} {#c}'],
  ['character references stay', 'a&nbsp;b &foo;', 'á&nbsp;ƀ &foo;'],
  ['references get a label of their own', '[ab] [ab][] ![ab]', '[áƀ][ab] [áƀ][ab] ![áƀ][ab]'],
  ['references with a label keep it', '[a][ab] x[^n]', '[á][ab] ẋ[^n]'],
])('%s', (_, markdown, expected) => {
  expect(pseudo(markdown, { definitions: ['AB'], footnotes: ['N'] })).toBe(expected)
})
