import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { labels, parseDocument } from '../../src/markdown/index.ts'

const parse = (text: string) => parseDocument(new VFile(text))

describe('a document', () => {
  test('has frontmatter, tables, task items and footnotes', () => {
    const tree = parse('---\na: b\n---\n\n| a |\n|---|\n\n- [x] b\n\n[^1]: c\n\n[^1]')
    expect(tree.children.map(({ type }) => type)).toEqual([
      'yaml',
      'table',
      'list',
      'footnoteDefinition',
      'paragraph',
    ])
  })

  test('has TOML frontmatter', () => {
    expect(parse('+++\na = 1\n+++\n').children).toMatchObject([{ type: 'toml' }])
  })

  test('keeps time and gender colons as text', () => {
    const [paragraph] = parse('10:30 Entwickler:innen :::').children
    expect(paragraph).toMatchObject({ children: [{ type: 'text' }] })
  })
})

describe('offsets', () => {
  test('count a byte order mark', () => {
    const text = '\uFEFF# Titel\n\n> a\n> b'
    const tree = parse(text)
    expect(tree.children[0]).toMatchObject({ position: { start: { offset: 1, column: 1 } } })
    const [first] = tree.data?.prefixes ?? []
    expect(text.slice(first?.start, first?.end)).toBe('> ')
  })

  test('count both characters of CRLF', () => {
    const text = 'a\r\n\r\nb'
    expect(parse(text).children[1]?.position?.start.offset).toBe(text.indexOf('b'))
  })

  test('are those of tabs, not of the columns they fill', () => {
    const text = '-\ta\n\n\tb'
    const [list] = parse(text).children
    expect(list?.position?.end.offset).toBe(text.length)
  })
})

describe('prefixes', () => {
  test.each([
    ['block quotes', '> a\n> b', ['> ', '> ']],
    ['lazy lines', '> a\nb', ['> ']],
    ['lists', '- a\n  b', ['  ']],
    ['footnotes', '[^1]: a\n    b', ['    ']],
    ['nested containers', '> - a\n>   b\n> > c', ['> ', '> ', '  ', '> ', '> ']],
    ['indented lines of a paragraph', 'a\n   b', ['   ']],
    ['tabs', '>\ta', ['>\t']],
  ])('of %s are those of the file', (_, text, expected) => {
    const prefixes = parse(text).data?.prefixes ?? []
    expect(prefixes.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

test('labels are those of definitions and footnotes', () => {
  expect(labels(parse('[Foo  bar]: /a\n[ß]: /b\n\n> [^Note]: c\n'))).toEqual({
    definitions: ['FOO BAR', 'SS'],
    footnotes: ['NOTE'],
    syntax: 'markdown',
  })
})
