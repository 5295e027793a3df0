import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitInline } from '../../src/markdown/index.ts'
import type { Content } from '../../src/types.ts'
import { documents } from '../output/arbitrary.ts'

/** Texts as they are, codes as `<1 …>`, `<1| …>` and `<|1 …>`. */
function show(content: Content): string {
  return content
    .map(part => {
      if (typeof part === 'string') return part
      const { kind, id, data } = part
      const mark = { alone: id, open: `${id}|`, close: `|${id}` }[kind]
      return `<${mark} ${data}>`
    })
    .join('')
}

it.each([
  ['Guten Morgen', 'Guten Morgen'],
  ['', ''],
  ['ein *kleiner* Schritt', 'ein <1| *>kleiner<|1 *> Schritt'],
  ['**a _b_** c', '<1| **>a <2| _>b<|2 _><|1 **> c'],
  ['~~weg~~', '<1| ~~>weg<|1 ~~>'],
  ['`x = 1` und', '<1 `x = 1`> und'],
  ['[Text](https://a.de)', '<1| [>Text<|1 ](https://a.de)>'],
  ['[Text](a.md "Titel *x*")', '<1| [>Text<|1 ](a.md ">Titel *x*<2 ")>'],
  ['[](a.md "Titel")', '<1 [](a.md ">Titel<2 ")>'],
  ['![Ein Bild](a.png)', '<1| ![>Ein Bild<|1 ](a.png)>'],
  ['![](a.png)', '<1 ![](a.png)>'],
  ['<https://a.de> und www.a.de', '<1 <https://a.de>> und <2 www.a.de>'],
  ['a<br>b <!-- c -->', 'a<1 <br>>b <2 <!-- c -->>'],
  ['a\\\nb', 'a<1 \\\n>b'],
  ['a  \nb\nc', 'a<1   \n>b\nc'],
  ['17&nbsp;% von 5\\*3', '17<1 &nbsp;>% von 5<2 \\*>3'],
  ['a {{< ref *b* >}} c :smile:', 'a <1 {{< ref *b* >}}> c <2 :smile:>'],
  ['`{{x}}` {#id}', '<1 `{{x}}`> <2 {#id}>'],
])('splits %j', (markdown, expected) => {
  expect(show(splitInline(markdown))).toBe(expected)
})

it('knows references by the labels of the article, and their own labels', () => {
  const labels = { definitions: ['FOO'], footnotes: ['1'] }
  const content = splitInline('[foo], [x][foo], ![foo][] und [^1] [bar]', labels)
  expect(show(content)).toBe(
    '<1| [>foo<|1 ]>, <2| [>x<|2 ][foo]>, <3| ![>foo<|3 ][]> und <4 [^1]> [bar]',
  )
  const own = content.flatMap(part => (typeof part === 'string' ? [] : (part.label ?? [])))
  expect(own).toEqual(['foo', 'foo'])
})

it('says which character an escape stands for', () => {
  const [, code] = splitInline('5&euro;')
  expect(code).toMatchObject({ type: 'character', says: '€' })
})

it('loses nothing, and gives each code an id of its own', () => {
  const labels = { definitions: ['FOO'], footnotes: ['1'] }
  fc.assert(
    fc.property(documents, markdown => {
      const content = splitInline(markdown, labels)
      const codes = content.filter(part => typeof part !== 'string')
      const keys = codes.map(({ id, kind }) => `${id} ${kind === 'close'}`)
      const opened = codes.filter(({ kind }) => kind === 'open').map(({ id }) => id)
      const closed = codes.filter(({ kind }) => kind === 'close').map(({ id }) => id)
      expect(content.map(part => (typeof part === 'string' ? part : part.data)).join('')).toBe(
        markdown,
      )
      expect(new Set(keys).size).toBe(keys.length)
      expect(new Set(opened)).toEqual(new Set(closed))
    }),
  )
})
