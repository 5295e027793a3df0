import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { omit } from '../../src/output/omit.ts'
import { splice } from '../../src/output/splice.ts'
import { documents } from './arbitrary.ts'
import { read } from './localize.ts'

/** A document without what is not translated; a unit is translated if it has an `x`. */
function leaveOut(text: string): string {
  const { article, units } = read(text)
  const missing = units.filter(unit => !unit.text.includes('x'))
  return omit(article, text, units, new Set(missing))
}

describe('without a translation is left out', () => {
  test.each([
    ['a paragraph', 'x\n\na\n\nx\n', 'x\n\nx\n'],
    ['the first block', 'a\n\nx\n', 'x\n'],
    ['the last block', 'x\n\na\n', 'x\n'],
    ['the last block, without a line end', 'x\n\na', 'x'],
    ['everything', 'a\n\nb\n', '\n'],
    ['a heading', '# a\n\nx\n', 'x\n'],
    ['a heading close to its text', 'x\n# a\nx\n', 'x\n\nx\n'],
    ['a heading with an underline', 'a\n===\n\nx\n', 'x\n'],
    ['a quote', 'x\n\n> a\n>\n> b\n\nx\n', 'x\n\nx\n'],
    ['a table', 'x\n\n| a |\n|---|\n| b |\n\nx\n', 'x\n\nx\n'],
    ['a whole list', 'x\n\n- a\n- b\n\nx\n', 'x\n\nx\n'],
    ['a list item', '- x\n- a\n- x\n', '- x\n- x\n'],
    ['the first item', '- a\n- x\n', '- x\n'],
    ['the last item', '- x\n- a\n', '- x\n'],
    ['an item of several blocks', '- x\n- a\n\n  b\n\n  - c\n- x\n', '- x\n- x\n'],
    ['a nested item', '- x\n  - a\n  - x\n', '- x\n  - x\n'],
    ['a nested list', '- x\n  - a\n  - b\n- x\n', '- x\n- x\n'],
    ['an item in a quote', '> - x\n> - a\n> - x\n', '> - x\n> - x\n'],
    ['a task', '- [ ] x\n- [x] a\n', '- [ ] x\n'],
    ['with CRLF', 'x\r\n\r\na\r\n\r\nx\r\n', 'x\r\n\r\nx\r\n'],
    ['behind a byte order mark', '\uFEFFa\n\nx\n', '\uFEFFx\n'],
    ['what stands around code', 'a\n\n```\nb\n```\n\nc\n', '```\nb\n```\n'],
  ])('%s', (_, text, expected) => {
    expect(leaveOut(text)).toBe(expected)
  })
})

test('an ordered list starts with its number', () => {
  expect(leaveOut('1. a\n2. x\n3. x\n')).toBe('1. x\n3. x\n')
  expect(leaveOut('9. a\n10. x\n    x\n')).toBe('9.  x\n    x\n')
  expect(leaveOut('1. x\n2. a\n3. x\n')).toBe('1. x\n3. x\n')
})

describe('stays', () => {
  test.each([
    ['a cell of a table', '| x |\n|---|\n| a |\n'],
    ['a paragraph of a quote that is translated in part', '> a\n>\n> x\n'],
    ['a paragraph of an item that is translated in part', '- a\n\n  x\n'],
    ['an item with a translated list', '- a\n  - x\n'],
    ['a footnote', 'x[^1]\n\n[^1]: a\n'],
    ['the title of a definition', '[x][b]\n\n[b]: /c "a"\n'],
    ['a quote with a definition', '[x][b]\n\n> a\n>\n> [b]: /c\n'],
    ['the frontmatter', '---\ntitle: a\n---\n\nx\n'],
    ['code, and lines across the page', 'x\n\n```\na\n```\n\n***\n'],
    ['what parts two lists', '- x\n\na\n\n- x\n'],
    ['what parts a list from code', '- x\n\na\n\n      b\n'],
  ])('%s', (_, text) => {
    expect(leaveOut(text)).toBe(text)
  })

  test('only that, where something else can be left out', () => {
    expect(leaveOut('a\n\n- x\n\na\n\n- x\n\nb\n')).toBe('- x\n\na\n\n- x\n')
  })
})

test('whatever the document, with all translated it stays as it is', () => {
  fc.assert(
    fc.property(documents, text => {
      const { article, units } = read(text)
      return omit(article, splice(article, units, new Map()).text, units, new Set()) === text
    }),
    { numRuns: 50 },
  )
})

test('whatever the document, what is left are its own units', () => {
  fc.assert(
    fc.property(documents, fc.infiniteStream(fc.boolean()), (text, coins) => {
      const { article, units } = read(text)
      const missing = new Set(units.filter(() => coins.next().value))
      const left = read(omit(article, text, units, missing)).units.map(unit => unit.text)
      const kept = units.filter(unit => !missing.has(unit)).map(unit => unit.text)
      let found = 0
      for (const unit of left) if (unit === kept[found]) found += 1
      expect(found).toBe(kept.length)
    }),
    { numRuns: 100 },
  )
})
