import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseDocument, prose } from '../../src/markdown/index.ts'
import type { Syntax } from '../../src/types.ts'
import { Problem } from '../../src/util/problem.ts'

/** The problem of a document, as key and line. */
function refusal(text: string, syntax: Syntax = 'markdown'): string | undefined {
  try {
    parseDocument(new VFile({ path: 'a.md', value: text }), syntax)
  } catch (error) {
    if (error instanceof Problem) return `${error.key}:${error.where?.line}`
    throw error
  }
  return undefined
}

const fill = (piece: string, size = 100_000) => piece.repeat(size / piece.length)
const nest = (open: string, close: string) => `${fill(open, 50_000)}a${fill(close, 50_000)}`

describe('a document is refused in time', () => {
  test.each([
    ['quotes', fill('> ')],
    ['quotes without spaces', fill('>')],
    ['lists', `${fill('* ')}a`],
    ['numbered lists', fill('1. ')],
    ['lists and quotes', fill('> * ')],
    ['brackets', nest('[', ']')],
    ['links', nest('[', '](b)')],
    ['pictures', nest('![', '](b)')],
    ['open brackets', fill('[a')],
    ['emphasis', nest('*', '*')],
  ])('where it nests too deep: %s', (_, text) => {
    expect(refusal(`a\n\n${text}`)).toBe('markdown-depth:3')
  })

  test.each([
    ['emphasis that never closes', fill('*a_ ')],
    ['emphasis that never opens', fill('a* ')],
    ['emphasis in emphasis', nest('*a **a ', 'b** b*')],
    ['intertwined emphasis', fill('a**b c* ')],
    ['deletions', fill('~~a ')],
    ['brackets that never open', fill('a]')],
    ['links that never close', fill('[]( ')],
    ['comments that never close', `a ${fill('<!-- a ')}`],
    ['instructions that never close', `a ${fill('<?')}`],
    ['cells', `|${fill('a|')}\n|${fill('-|')}`],
    ['marks over lines', fill('*a_\n', 20_000)],
    ['marks in a quote', fill('> *a_\n', 20_000)],
  ])(
    'where it has too many marks: %s',
    (_, text) => {
      expect(refusal(text)).toMatch(/^markdown-size:\d+$/)
    },
    60_000,
  )

  test('where it has too many containers: lists', () => {
    expect(refusal(fill('- x\n\na\n\n'))).toMatch(/^markdown-size:/)
  })

  test('where it has too many underlined headings', () => {
    expect(refusal(fill('a\n=\n'))).toMatch(/^markdown-size:/)
  })

  test('where it has too many containers: footnotes', () => {
    expect(refusal(fill('[^1]: x\n\n[^1]\n\n'))).toMatch(/^markdown-size:/)
  })

  test('where it has too many blocks', () => {
    expect(refusal(fill('a\n\n'))).toMatch(/^markdown-size:/)
    expect(refusal(fill('[a]: b\n'))).toMatch(/^markdown-size:/)
    expect(refusal(fill('* a\n- a\n'))).toMatch(/^markdown-size:/)
  })

  test('where footnotes nest in one line', () => {
    expect(refusal(fill('[^1]: '))).toBe('markdown-depth:1')
  })

  test('where lists nest by their indentation', () => {
    const list = Array.from({ length: 102 }, (_, level) => `${'  '.repeat(level)}- a\n`).join('')
    expect(refusal(list)).toMatch(/^markdown-depth:\d+$/)
  })
})

describe('a document is read', () => {
  test.each([
    ['with 50 levels', `${'> '.repeat(50)}a`],
    ['with a long line across the page', `${'* '.repeat(500)}\n\n${'-'.repeat(5000)}`],
    ['with marks in code', `\`\`\`\n${fill('*a_ ', 40_000)}\n\`\`\``],
    ['with marks in comments', `<!--\n${fill('*a_ [a', 40_000)}\n-->`],
    ['with marks in the rows of a table', `| a |\n|---|\n${'| *a* **b** |\n'.repeat(1500)}`],
    ['with marks in the items of a list', '- *a* **b**\n'.repeat(1500)],
    ['with words that have underscores', fill('snake_case_word ', 40_000)],
    ['with many references', `[a]: b\n\n${'[a] '.repeat(1500)}`],
    ['with a thousand lists', '- x\n- y\n\n'.repeat(1000)],
    [
      'with backticks of all lengths',
      Array.from({ length: 200 }, (_, n) => '`'.repeat(n)).join('a'),
    ],
    ['with a long list', fill('- a\n', 20_000)],
  ])(
    '%s',
    (_, text) => {
      expect(refusal(text)).toBeUndefined()
    },
    60_000,
  )
})

describe('MDX is refused in time', () => {
  test.each([
    ['expressions that never close', fill('{'), 'mdx-syntax:1'],
    ['elements that never close', fill('<a>', 10_000), 'mdx-syntax:1'],
    ['elements in elements', '<a>'.repeat(200) + '</a>'.repeat(200), 'markdown-depth:1'],
    ['brackets in an expression', `{${nest('[', ']')}}`, 'mdx-syntax:1'],
    ['functions in functions', `export const a = ${fill('()=>')}1`, 'mdx-syntax:1'],
  ])('where it has %s', (_, text, expected) => {
    expect(refusal(text, 'mdx')).toBe(expected)
  })
})

test('a unit that the parser would take too long for is refused', () => {
  expect(() => prose(fill('*a_ '))).toThrow(Problem)
  expect(() => prose(nest('[', ']'))).toThrow(Problem)
})
