import { describe, expect, test } from 'vitest'
import { localize } from './localize.ts'

/** A document with its targets in order, and what becomes of it; an empty target leaves the source's. */
const cases: [pitfall: string, source: string, targets: string[], output: string][] = [
  ['line prefixes are those of the file', '>   > a\n>  > b', ['x\ny'], '>   > x\n>  > y'],
  ['a date opens no list', 'a', ['3. Oktober'], '3\\. Oktober'],
  ['a temperature opens no list', 'a', ['- 5 °C'], '\\- 5 °C'],
  ['a change opens no list', 'a', ['+ 5 %'], '\\+ 5 %'],
  ['a date at a line break opens no list', 'a', ['am\n1. Januar'], 'am\n1\\. Januar'],
  [
    'a tag over lines stays a tag',
    'a <b\nid="x">c</b>',
    ['d <b\nid="x">e</b>'],
    'd <b\nid="x">e</b>',
  ],
  [
    'a shortcut reference keeps its label',
    '[Foo]\n\n[foo]: /x',
    ['[bar][Foo]'],
    '[bar][Foo]\n\n[foo]: /x',
  ],
  ['a heading that starts with a number is one', '# 1. Foo', ['1. Bar'], '# 1. Bar'],
  [
    'an address in the text stays one',
    'https://a.de/x ist da',
    ['see https://a.de/x'],
    'see https://a.de/x',
  ],
  ['a byte order mark and CRLF stay', '\uFEFFa\r\nb\r\n', ['x\ny'], '\uFEFFx\r\ny\r\n'],
  ['a multiplication is no emphasis', 'a', ['5*3*2 = 30'], '5*3*2 = 30'],
  ['a character reference stays as it is written', 'a&nbsp;b', ['x&nbsp;y'], 'x&nbsp;y'],
  ['emphasis beside letters stays as it is written', '**10 %**ige', ['**10 %**x'], '**10 %**x'],
  ['emphasis in a script without spaces stays', 'a **b**', ['这是**重要**的'], '这是**重要**的'],
  ['a range is no deletion', 'a', ['5~10 và 20~30'], '5~10 và 20~30'],
  ['money is no formula', 'a', ['$5 and $10'], '$5 and $10'],
  ['a time is no directive', 'a', ['at 10:30, :x'], 'at 10:30, :x'],
  ['a hard break of spaces stays', 'a  \nb', ['x  \ny'], 'x  \ny'],
  ['a hard break of a backslash stays', '> a\\\n> b', ['x\\\ny'], '> x\\\n> y'],
  ['tabs stay', '-\ta\n\tb', ['x\ny'], '-\tx\n\ty'],
  ['lazy lines stay lazy', '> - a\nb', ['x\ny'], '> - x\ny'],
]

describe('whatever a target says,', () => {
  test.each(cases)('%s', (_, source, targets, output) => {
    expect(localize(source, ...targets)).toEqual({ text: output, misfits: [] })
  })
})

test('the marks of a heading in its text are a fault, unless the source has them', () => {
  const misfit = [{ id: 'wort', reason: 'heading-mark' }]
  expect(localize('# Wort', '# word')).toEqual({ text: '# Wort', misfits: misfit })
  expect(localize('# # Wort', '# word')).toEqual({ text: '# # word', misfits: [] })
})

const ugly = [
  '\uFEFF+++',
  'title = "Ein Titel"',
  'tags = [ "x" ]',
  '+++',
  '',
  'Titel mit `Code` {#titel}',
  '===',
  '',
  '> 1.\tEins  ',
  '>  \tzwei[^n]',
  '>',
  '>       - [ ] *drei* <b>vier</b>',
  'faul',
  '',
  '<div>',
  '',
  '| a `x\\|y` | b |',
  '|:-|-:|',
  '| **fett** | [Link](</a b> "Titel") |',
  '',
  '</div>',
  '',
  '[^n]: Eine Note',
  '    mit Zeilen',
  '',
  '    und ![Bild](b.png) [ref].',
  '',
  '[ref]: <x> (Ein Titel)',
  '',
].join('\r\n')

test('an ugly document keeps every byte but those of its texts', () => {
  expect(localize(ugly).text).toBe(ugly)
  const targets = [
    'A title',
    'Title with `Code` {#titel}',
    'one  \ntwo[^n]',
    '*three* <b>four</b>\nlazy',
  ]
  const { text, misfits } = localize(ugly, ...targets)
  expect(misfits).toEqual([])
  expect(text).toBe(
    ugly
      .replace('Ein Titel', 'A title')
      .replace('Titel mit', 'Title with')
      .replace('Eins', 'one')
      .replace('zwei', 'two')
      .replace('drei', 'three')
      .replace('vier', 'four')
      .replace('faul', 'lazy'),
  )
})
