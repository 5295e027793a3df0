import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localize } from './localize.ts'
import { properties } from './random.ts'

describe('a target stands in place of its unit, and every other byte stays', () => {
  test.each([
    ['in a paragraph', 'a\n\n***\n\n`b`\n', 'x', 'x\n\n***\n\n`b`\n'],
    ['in a heading', '##  a  ##\n', 'x', '##  x  ##\n'],
    ['in a heading with an underline', 'a\n  ====\n', 'x', 'x\n  ====\n'],
    ['in a list item', '*   a\n', 'x', '*   x\n'],
    ['in a task item', '- [ ]  a', 'x', '- [ ]  x'],
    ['in a block quote', '>a', 'x', '>x'],
    ['in a footnote', 'b[^1]\n\n[^1]:  a', ['', 'x'], 'b[^1]\n\n[^1]:  x'],
    ['in a table cell', '|  a|b |\n| - |:-:|', ['x', 'y'], '|  x|y |\n| - |:-:|'],
    ['behind a byte order mark', '\uFEFF# a\r\n', 'x', '\uFEFF# x\r\n'],
    ['before white space', 'a\t \n', 'x', 'x\t \n'],
  ])('%s', (_, source, target, expected) => {
    expect(localize(source, ...[target].flat())).toEqual({ text: expected, misfits: [] })
  })
})

describe('a target of several lines gets the prefixes of its container', () => {
  test.each([
    ['those of its own lines', '>  a\n> b', 'x\ny', '>  x\n> y'],
    ['the last one again', '> a\n>   b', 'x\ny\nz', '> x\n>   y\n>   z'],
    ['those of one line', '> - a', 'x\ny', '> - x\n>   y'],
    ['in nested quotes', '> > a', 'x\ny', '> > x\n> > y'],
    ['under a number', '10. a', 'x\ny', '10. x\n    y'],
    ['under a tab', '-\ta', 'x\ny', '-\tx\n \ty'],
    ['under a footnote', '[^1]: a', 'x\ny', '[^1]: x\n      y'],
    ['lazy ones', '> a\nb', 'x\ny', '> x\ny'],
    ['with CRLF', '> a\r\n', 'x\ny', '> x\r\n> y\r\n'],
    ['behind a byte order mark', '\uFEFF> a', 'x\ny', '\uFEFF> x\n> y'],
    ['fewer lines', '> a\n> b\n> c', 'x', '> x'],
    ['hard breaks', '- a  \n  b', 'x\\\ny', '- x\\\n  y'],
    ['code over lines', '> w `a\n> b`', 'x `y\nz`', '> x `y\n> z`'],
  ])('%s', (_, source, target, expected) => {
    expect(localize(source, target)).toEqual({ text: expected, misfits: [] })
  })
})

describe('a target that would be another block is escaped', () => {
  test.each([
    ['3. Oktober', '3\\. Oktober'],
    ['3) Oktober', '3\\) Oktober'],
    ['- 5 °C', '\\- 5 °C'],
    ['+ 5 %', '\\+ 5 %'],
    ['* x', '\\* x'],
    ['# x', '\\# x'],
    ['> x', '\\> x'],
    ['***', '\\***'],
    ['- - -', '\\- - -'],
    ['```x', '\\```x'],
    ['~~~', '\\~~~'],
    ['am\n1. Januar', 'am\n1\\. Januar'],
    ['x\n- y', 'x\n\\- y'],
    ['x\n---', 'x\n\\---'],
    ['x\n===', 'x\n\\==='],
    ['x | y\n--|--', 'x | y\n\\--|--'],
    ['[foo]: bar', '[foo]\\: bar'],
    ['[^1]: bar', '[^1]\\: bar'],
  ])('%j', (target, expected) => {
    expect(localize('a\n\nb\n', target)).toEqual({ text: `${expected}\n\nb\n`, misfits: [] })
  })

  test('also where it would check a task', () => {
    expect(localize('- a\n', '[x] y').text).toBe('- \\[x] y\n')
  })

  test('also where it would part a table cell', () => {
    const table = '| a |\n|---|\n'
    expect(localize(table, 'x|y').text).toBe('| x\\|y |\n|---|\n')
    expect(localize(table, '`x|y` \\| z').text).toBe('| `x\\|y` \\| z |\n|---|\n')
    expect(localize(table, 'x\\').text).toBe('| x\\ |\n|---|\n')
  })

  test('also where it would close a heading', () => {
    expect(localize('# a\n', 'C #').text).toBe('# C \\#\n')
  })

  test('also where it would split a heading with an underline', () => {
    expect(localize('a\n===\n', '3. Oktober').text).toBe('3\\. Oktober\n===\n')
  })

  test('and only where it would', () => {
    for (const target of ['1.5 x', '-5 °C', '#x', '*x* y', '5*3*2', '$5 | $10', '[foo] x']) {
      expect(localize('a\n', target)).toEqual({ text: `${target}\n`, misfits: [] })
    }
    expect(localize('# a\n', '3. Oktober').text).toBe('# 3. Oktober\n')
  })
})

describe('a heading and a table cell are one line', () => {
  test('line ends become spaces', () => {
    expect(localize('# a\n', 'x\n y').text).toBe('# x y\n')
    expect(localize('| a |\n|---|\n', 'x\ny').text).toBe('| x y |\n|---|\n')
  })

  test('a heading with an underline has room for more', () => {
    expect(localize('a\n---\n', 'x\ny').text).toBe('x\ny\n---\n')
  })

  test('a hard break does not fit', () => {
    expect(localize('# a\n', 'x\\\ny')).toMatchObject({
      text: '# a\n',
      misfits: [{ id: 'a', reason: 'line-break' }],
    })
  })
})

describe('what cannot be written as it is meant', () => {
  test.each([
    ['a blank line', 'x\n\ny', 'blank-line'],
    ['nothing but white space', ' \n', 'empty'],
    ['a tag that makes an HTML block', '<div>x', 'structure'],
    ['a comment', '<!-- x -->', 'structure'],
  ])('is named, and the source stands: %s', (_, target, reason) => {
    expect(localize('a\n\nb\n', target, 'y')).toEqual({
      text: 'a\n\ny\n',
      misfits: [{ id: 'a', reason }],
    })
  })

  test('does not hide what fits', () => {
    const source = 'a\n\nb\n\nc\n\nd\n\ne\n'
    const result = localize(source, 'v', '<div>', 'x', '<pre>', '1. z')
    expect(result.text).toBe('v\n\nb\n\nx\n\nd\n\n1\\. z\n')
    expect(result.misfits.map(({ id }) => id)).toEqual(['b', 'd'])
  })
})

test('white space around a target, and its line ends, make no difference', () => {
  expect(localize('> a\n', ' \nx\r\ny\n').text).toBe('> x\n> y\n')
})

test('references stay references', () => {
  const source = 'a [foo] ![c][foo] d[^1]\n\n[foo]: /u\n\n[^1]: e\n'
  const { text, misfits } = localize(source, 'x[^1] ![z][foo] [y][foo]')
  expect(text).toBe('x[^1] ![z][foo] [y][foo]\n\n[foo]: /u\n\n[^1]: e\n')
  expect(misfits).toEqual([])
})

describe('whatever the document and the targets', () => {
  test.each(Object.entries(properties))(
    '%s',
    (_, property) => {
      fc.assert<[string, string[]]>(property, { numRuns: 100 })
    },
    60_000,
  )
})

test('a target that the parser would take too long for is named, and the others stand', () => {
  const hostile = '*a_ '.repeat(5000)
  expect(localize('a\n\nb\n', hostile, 'y')).toEqual({
    text: 'a\n\ny\n',
    misfits: [{ id: 'a', reason: 'structure' }],
  })
})

test('composes the text of a target, outside code and addresses', () => {
  const nfd = 'e\u0301'
  const source = `---\ntitle: a\n---\n\n# b\n\nc \`${nfd}\` [d](/${nfd})\n`
  const { text, misfits } = localize(source, nfd, nfd, `${nfd} \`${nfd}\` [${nfd}](/${nfd})`)
  expect(misfits).toEqual([])
  expect(text).toBe(`---\ntitle: é\n---\n\n# é\n\né \`${nfd}\` [é](/${nfd})\n`)
})
