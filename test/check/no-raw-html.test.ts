import { expect, test } from 'vitest'
import { find } from './find.ts'

test.each([
  ['the tags of the source', 'H<sub>2</sub>O', 'H<sub>2</sub>O'],
  ['another title', '<abbr title="kurz">k</abbr>', '<abbr title="short">s</abbr>'],
  ['another alt text', 'Bild <img alt="Bild" src="a.png">', '<img alt="picture" src="a.png">'],
  ['another white space', 'Bild <img  src="a.png" >', '<img src="a.png">'],
  ['a line break', 'Ein Wort', 'a<br>word<wbr/>'],
  ['a pair of tags that Markdown stands for', 'ein <b>Wort</b>', 'a **word**'],
  ['a comment that is left out', 'ein Wort<!-- x -->', 'a word'],
  ['what is no tag', 'Ein Wort', 'a < b, 1 <2, <3, \\<b>, &lt;b>'],
  ['what stands in code', 'Ein `<b>` Wort', 'a `<b>` word'],
])('lets %s pass', (_, source, target) => {
  expect(find('no-raw-html', source, target)).toEqual([])
})

test.each([
  ['a tag that is added', 'Ein Wort', 'a <b>word', '<b>', undefined],
  ['an attribute that is added', '<b>x</b>', '<b id="x">x</b>', '<b id="x">', ['<b>']],
  [
    'a value that is changed',
    'Bild <img src="a">',
    '<img src="b">',
    '<img src="b">',
    ['<img src="a">'],
  ],
  [
    'an attribute behind a title',
    '<b title="x">x</b>',
    '<b title="y" onclick=z>x</b>',
    '<b title="y" onclick=z>',
    ['<b title="x">'],
  ],
  ['a comment that is added', 'Ein Wort', 'word<!-- x -->', '<!-- x -->', undefined],
  ['a closing tag that is lost', '<b>x</b> y', '<b>x y', undefined, ['</b>']],
  ['an opening tag that is lost', '<b>x</b> y', 'x</b> y', undefined, ['<b>']],
  ['what is a tag to laxer tools', 'Ein Wort', 'word <img src=x', '<img', undefined],
  ['a line break with an attribute', 'Ein Wort', '<br class=x>', '<br class=x>', undefined],
])('finds %s', (_, source, target, actual, expected) => {
  expect(find('no-raw-html', source, target)).toMatchObject([
    { severity: 'error', actual, expected },
  ])
})

test.each([
  ['a pair of tags that is left out', 'ein <abbr title="x">Wort</abbr>', 'a word'],
  ['an element without an end that is left out', 'Bild <img src="a.png"> x', 'picture x'],
])('warns of %s', (_, source, target) => {
  expect(find('no-raw-html', source, target)).toMatchObject([
    { severity: 'warning', actual: undefined, expected: undefined },
  ])
})

test('knows the elements of MDX', () => {
  const around = { syntax: 'mdx' } as const
  const source = 'Ein <Wort farbe={rot}>Wort</Wort>'
  expect(find('no-raw-html', source, 'a <Wort farbe={rot}>word</Wort>', around)).toEqual([])
  expect(find('no-raw-html', source, 'a <Wort farbe={evil()}>word</Wort>', around)).toMatchObject([
    { actual: '<Wort farbe={evil()}>', expected: ['<Wort farbe={rot}>'] },
  ])
})
