import { describe, expect, test } from 'vitest'
import { parseInline } from '../../src/markdown/index.ts'

describe('a unit alone is inline Markdown', () => {
  test.each([
    '1. Foo',
    '3) Foo',
    '# x',
    '- 5 °C',
    '+ 5 %',
    '> a',
    '***',
    '```x',
    '~~~',
    '    code',
    '| a |\n|--|',
    'a\n---',
    'a\n===',
    'am\n1. Januar',
    '[foo]: /bar',
    '[^1]: x',
    ':::note',
  ])('%j is one text', text => {
    const { children } = parseInline(text)
    expect(children).toMatchObject([{ type: 'text', value: text.trimStart() }])
  })

  test('HTML in it is inline', () => {
    expect(parseInline('<div>\na').children).toMatchObject([{ type: 'html' }, { type: 'text' }])
  })
})

describe('references', () => {
  const labels = { definitions: ['FOO', 'ÄÖ'], footnotes: ['NOTE'] }

  test('are references where the document defines the label', () => {
    const text = '[foo] [a][Foo] ![b][äö] [^note]'
    expect(parseInline(text, labels).children.filter(node => node.type !== 'text')).toMatchObject([
      { type: 'linkReference', referenceType: 'shortcut' },
      { type: 'linkReference', referenceType: 'full' },
      { type: 'imageReference' },
      { type: 'footnoteReference' },
    ])
  })

  test('are text elsewhere', () => {
    expect(parseInline('[a][bar] [^x]', labels).children).toMatchObject([{ type: 'text' }])
    expect(parseInline('[foo]').children).toMatchObject([{ type: 'text' }])
  })
})

test('a blank line reads as a hard break', () => {
  expect(parseInline('a\n\nb').children).toMatchObject([
    { type: 'text', value: 'a' },
    { type: 'break' },
    { type: 'text', value: 'b' },
  ])
})

test('a single tilde is text, so that ranges stay', () => {
  expect(parseInline('5~10 và 20~30').children).toHaveLength(1)
})

test('an address has a place in the text', () => {
  const [link] = parseInline('https://a.de').children
  expect(link).toMatchObject({ type: 'link', position: { start: { offset: 0 } } })
})

test('offsets count a byte order mark', () => {
  const [text] = parseInline('\uFEFFa').children
  expect(text).toMatchObject({ value: '\uFEFFa', position: { end: { offset: 2 } } })
})
