import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fields, readScalar, writeScalar } from '../../src/markdown/index.ts'

const read = (lines: string, format: 'yaml' | 'toml' = 'yaml') =>
  fields(lines, format).map(({ key, value }) => `${key}=${value}`)

describe('fields of YAML are', () => {
  test.each([
    ['plain texts', 'title: Chinas KI', ['title=Chinas KI']],
    ['texts in double quotes', 'title: "a \\"b\\" \\u00e4"', ['title=a "b" ä']],
    ['texts in single quotes', "title: 'a ''b'''", ["title=a 'b'"]],
    ['texts before a comment', 'a: b # c\nd: "e" # f\ng: h#i', ['a=b', 'd=e', 'g=h#i']],
    ['texts with figures', 'a: 17 Prozent\nb: -5 °C', ['a=17 Prozent', 'b=-5 °C']],
    ['lines of a block', 'a: |\n  b: c\n\n  d # e\nf: g', ['a=b: c\n\nd # e', 'f=g']],
    ['joined lines of a block', 'a: >-\n  b\n  c\n\n  d\n\n\n  e\n', ['a=b c\nd\n\ne']],
    ['blocks with CRLF', 'a: >\r\n  b\r\n  c\r\nd: e', ['a=b c', 'd=e']],
    [
      'texts over lines',
      'a: b\n  c\nd: "e\n  f \\\n  g\n\n  h"\ni: \'j\n  k\'',
      ['a=b c', 'd=e f g\nh', 'i=j k'],
    ],
    ['lists', 'a:\n  - b\n  - "c: d" # e\n  - 5\n  - f\n    g\nh: i', ['a=b', 'a=c: d', 'h=i']],
    ['lists that are not indented', 'a: # b\n- c\n\n# d\n- e\nf: g', ['a=c', 'a=e', 'f=g']],
    [
      'lists in brackets',
      'a: [b c, "d, e", \'f\']\ng: [\n  h, # i\n  j,\n]',
      ['a=b c', 'a=d, e', 'a=f', 'g=h', 'g=j'],
    ],
    ['texts with CRLF', '---\r\na: b\r\nc: "d"\r\n---', ['a=b', 'c=d']],
  ])('%s', (_, lines, expected) => {
    expect(read(lines)).toEqual(expected)
  })
})

describe('fields of YAML are not', () => {
  test.each([
    ['numbers, dates and truth values', 'a: 5\nb: 2025-01-27\nc: true\nd: ~\ne: 1.5e3\nf: No'],
    ['maps', 'd: {e: f}\ng:\n  i: j\nk:\n  - l: m'],
    ['lists with something else in them', 'a: [b, {c: d}]\ne: [5, f]\ng: [h'],
    ['lists in lists', 'a:\n  - - b\n  -\n    - c'],
    ['blocks with lines indented further', 'a: |\n  b\n    c\nd: >\n\n'],
    ['quoted texts whose lines are not indented', 'a: "b\nc"'],
    ['anchors, aliases and tags', 'a: &b c\nd: *b\ne: !f g'],
    ['what is no scalar', 'a: "b" c\nd: e: f\ng:h'],
    ['escapes that JSON does not know', 'a: "\\x41"'],
  ])('%s', (_, lines) => {
    expect(read(lines)).toEqual([])
  })
})

describe('fields of TOML are', () => {
  test('quoted texts before the first table', () => {
    const lines = '+++\ntitle = "a \\"b\\"" # c\nd=\'e\\f\'\ng = 5\nh = true\n[x]\ni = "j"\n+++'
    expect(read(lines, 'toml')).toEqual(['title=a "b"', 'd=e\\f'])
  })

  test('texts over lines', () => {
    const lines = 'a = """\nb \\\n  c\nd "e"\n"""\nf = \'\'\'g\\h\n\'\'\'\ni = """"""'
    expect(read(lines, 'toml')).toEqual(['a=b c\nd "e"', 'f=g\\h', 'i='])
  })

  test('lists', () => {
    expect(read('a = ["b", # c\n  \'d\',\n]\ne = ["f", 5]', 'toml')).toEqual(['a=b', 'a=d'])
  })
})

test('a field has the place of its scalar', () => {
  const text = '---\na: "b" # c\nd:  e  \n---'
  expect(fields(text, 'yaml').map(({ start, end }) => text.slice(start, end))).toEqual(['"b"', 'e'])
})

describe('a scalar is written', () => {
  test.each([
    ['plain where it can be', 'Neues', 'alt', 'Neues'],
    ['in quotes where plain would be something else', 'Ja: nein', 'alt', '"Ja: nein"'],
    ['in quotes where plain would be a comment', 'a #b', 'alt', '"a #b"'],
    ['in quotes where plain would be a number', '2025', 'alt', '"2025"'],
    ['in quotes where plain would be a truth value', 'no', 'alt', '"no"'],
    ['in quotes where plain would be a list', '- a', 'alt', '"- a"'],
    ['in single quotes like its source', "it's", "'alt'", "'it''s'"],
    ['in double quotes like its source', 'a "b"', '"alt"', '"a \\"b\\""'],
  ])('%s', (_, value, like, expected) => {
    expect(writeScalar(value, like, 'yaml')).toBe(expected)
  })

  test('in TOML always in quotes', () => {
    expect(writeScalar('a', "'x'", 'toml')).toBe("'a'")
    expect(writeScalar("it's", "'x'", 'toml')).toBe('"it\'s"')
  })

  test('so that it is read back, whatever the text', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'ab1 :#-\'"\\[]{},&*!|>%@`?.~\t\n\u00A0é') })
    const styles = fc.constantFrom("'x'", '"x"', 'x')
    fc.assert(
      fc.property(texts, styles, fc.constantFrom('yaml', 'toml'), (text, like, format) => {
        expect(readScalar(writeScalar(text, like, format), format)?.value).toBe(text)
      }),
    )
  })
})
