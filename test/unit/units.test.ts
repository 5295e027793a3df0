import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/markdown/index.ts'
import type { Article, Unit } from '../../src/types.ts'
import { units } from '../../src/unit/units.ts'

function article(text: string): Article {
  const file = new VFile(text)
  return { namespace: 'a', file, tree: parseDocument(file) }
}

const read = (text: string): Unit[] => units(article(text))
const texts = (text: string) => read(text).map(unit => unit.text)

describe('units are', () => {
  test.each([
    ['paragraphs', 'a\n\nb', ['a', 'b']],
    ['headings of both forms', '# a #\n\nb\nc\n---', ['a', 'b\nc']],
    ['list items at any depth', '- a\n  - b\n    1. c', ['a', 'b', 'c']],
    ['task items without their box', '- [x] a\n- [ ] b', ['a', 'b']],
    ['block quotes and their lists', '> a\n>\n> - b\n>   c', ['a', 'b\nc']],
    ['lazy lines', '> a\nb', ['a\nb']],
    ['footnotes', 'a[^1]\n\n[^1]: b\n    c', ['a[^1]', 'b\nc']],
    [
      'table cells with their escapes',
      '| a | `b\\|c` d |\n|---|---|\n| 5 | |',
      ['a', '`b\\|c` d', '5'],
    ],
    [
      'text with inline Markdown as it stands',
      '**a** &nbsp; [b](c "d")\\',
      ['**a** &nbsp; [b](c "d")\\'],
    ],
    ['alt texts', '![a](b.png)', ['![a](b.png)']],
  ])('%s', (_, markdown, expected) => {
    expect(texts(markdown)).toEqual(expected)
  })
})

describe('no units are', () => {
  test.each([
    ['pictures without alt text', '![](a.gif)'],
    ['code', '    a\n\n```\nb\n```\n\n`c`'],
    ['HTML blocks and comments', '<div>a</div>\n\n<!-- b -->'],
    ['tags over several lines', 'x <img\nsrc="a">'.slice(2)],
    ['addresses', '<https://a.de>\n\nhttps://b.de'],
    ['definitions and frontmatter', '---\na: b\n---\n\n[a]: b'],
    ['math', '$$\na_1 = b\n$$\n\n$$x$$'],
    ['math over several blocks', '$$\na\n\nb\n\n- c\n\nd\n$$'],
    ['lines and marks', '***\n\n–\n\n* * *\n\n…'],
  ])('%s', (_, markdown) => {
    expect(texts(markdown)).toEqual([])
  })
})

test('what stands before and behind math is a unit, and so is all behind a mark that nothing ends', () => {
  expect(texts('a\n\n$$\nb\n\nc\n$$\n\nd costs $$ and $$$')).toEqual(['a', 'd costs $$ and $$$'])
  expect(texts('$$\na\n\nb')).toEqual(['$$\na', 'b'])
})

describe('a unit knows its place', () => {
  /** Text of the unit from its lines' places in the file. */
  function relocate(source: string, unit: Unit): string {
    return unit.lines
      .map(({ index, offset }, line) => {
        const length = (unit.lines[line + 1]?.index ?? unit.text.length + 1) - 1 - index
        return source.slice(offset, offset + length)
      })
      .join('\n')
  }

  test.each([
    ['quotes', '> a\n>  b\n>c'],
    ['nested containers', '> 1. a\n>    b\n>    > c\n> > d'],
    ['tabs', '-\ta\n\tb\n>\tc\n>\td'],
    ['CRLF', '> a\r\n> b\r\n\r\n- c\r\n  d'],
    ['lone carriage returns', 'a\rb'],
    ['a byte order mark', '\uFEFF# a\n\nb\n c'],
    ['code over several lines', '> x `a\n>   b` c'],
    ['astral letters', '- 😀 a\n  b'],
  ])('in %s', (_, source) => {
    const all = read(source)
    expect(all.length).toBeGreaterThan(0)
    for (const unit of all) {
      expect(relocate(source, unit)).toBe(unit.text)
      expect(unit.lines[0]).toEqual({ index: 0, offset: unit.start })
      expect(source.slice(unit.start, unit.end).endsWith(unit.text.split('\n').at(-1) ?? '')).toBe(
        true,
      )
    }
  })

  test('and its type', () => {
    expect(read('# a\n\nb\n\n| c |\n|---|').map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'tableCell',
    ])
  })

  test('without the white space that starts its lines', () => {
    expect(texts('   a\n     b')).toEqual(['a\nb'])
  })

  test('with the white space that ends its lines', () => {
    expect(texts('a  \nb \nc')).toEqual(['a  \nb \nc'])
  })
})

test('a task starts at its first letter', () => {
  expect(texts('- [ ]   a\n- [x] **b**')).toEqual(['a', '**b**'])
})
