import { expect, it } from 'vitest'
import { partners, recognise } from '../../src/figure/index.ts'

/** The texts of the figures of a German and an English text that belong together. */
function together(source: string, target: string): [string, string][] {
  const [left, right] = [
    { language: 'de', text: source, figures: recognise(source, 'de') },
    { language: 'en', text: target, figures: recognise(target, 'en') },
  ]
  const textOf = ({ text, figures }: typeof left, at: number): string =>
    text.slice(figures[at]?.start, figures[at]?.end)
  return partners(left, right).map(([from, to]) => [textOf(left, from), textOf(right, to)])
}

it.each([
  [
    'Um 17 Prozent, dann um 28 Prozent.',
    'By 28 percent after 17%.',
    [
      ['17 Prozent', '17%'],
      ['28 Prozent', '28 percent'],
    ],
  ],
  [
    'Es waren 450 Milliarden Dollar.',
    'It was $450 billion.',
    [['450 Milliarden Dollar', '$450 billion']],
  ],
  ['Es waren 17 Prozent.', 'It was 71 percent.', []],
  ['Nichts.', 'It was 71 percent.', []],
])('pairs the figures of %s and %s', (source, target, expected) => {
  expect(together(source, target)).toEqual(expected)
})
