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
    ['texts with CRLF', '---\r\na: b\r\nc: "d"\r\n---', ['a=b', 'c=d']],
  ])('%s', (_, lines, expected) => {
    expect(read(lines)).toEqual(expected)
  })
})

describe('fields of YAML are not', () => {
  test.each([
    ['numbers, dates and truth values', 'a: 5\nb: 2025-01-27\nc: true\nd: ~\ne: 1.5e3\nf: No'],
    ['lists and maps', 'a: [b, c]\nd: {e: f}\ng:\n  - h\n  i: j'],
    ['blocks', 'a: |\n  b: c\nd: >-\n  e'],
    ['texts over lines', 'a: b\n  c\nd: "e\n  f"'],
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

  test('not texts over lines', () => {
    expect(read('a = """b\nc"""\nd = \'\'\'e\'\'\'', 'toml')).toEqual([])
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
