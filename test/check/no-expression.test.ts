import { expect, test } from 'vitest'
import { find } from './find.ts'

test.each([
  ['the expressions of the source', 'Guten Tag, {name}', 'Hello, {name}'],
  ['another text in one', 'Tag {f("Wort", 1)}', 'day {f("word", 1)}'],
  ['what stands in code', 'Ein `{a}` Wort', 'a `{a}` word'],
  [
    'another form of the same values',
    'x {[{a: "Wort", b: 1}]}',
    'x {[\n  { a: "word", b: 1, },\n]}',
  ],
  ['a space between elements', 'Ein Wort', 'a word{" "}'],
  ['a brace without another', 'Ein Wort', 'a word {'],
  ['words that a module starts with', 'Ein Wort', 'import duties, export goods'],
])('lets %s pass', (_, source, target) => {
  expect(find('no-expression', source, target)).toEqual([])
})

test.each([
  ['one that is added', 'Ein Wort', 'a {word}', '{word}'],
  ['one that is changed', 'Ein {a} Wort', 'a {b} word', '{b}'],
  ['braces in braces', 'Ein Wort', '{(() => { x({ y }) })()}', '{(() => { x({ y }) })()}'],
  ['an address in one that is changed', 'Ein {f("/a")}', 'a {f("/b")}', '{f("/b")}'],
  ['a script in one', 'Ein {f("a")}', 'a {f("javascript:b")}', '{f("javascript:b")}'],
  ['a name that is joined', 'Ein {a b}', 'a {ab}', '{ab}'],
  ['a value that is left out', 'Ein {[1, , 2]}', 'a {[1, 2]}', '{[1, 2]}'],
  [
    'a line that becomes part of a comment',
    'x {a // b\n + c}',
    'x {a // b + c\n}',
    '{a // b + c\n}',
  ],
  ['an import', 'Ein Wort', 'import x from "y"', 'import x from "y"'],
  ['an export', 'Ein Wort', 'word\nexport const x = 1', 'export const x = 1'],
])('finds %s', (_, source, target, actual) => {
  expect(find('no-expression', source, target)).toMatchObject([{ severity: 'error', actual }])
})

test('finds one that is lost', () => {
  expect(find('no-expression', 'Ein {a} Wort', 'a word')).toMatchObject([{ expected: [' {a}'] }])
})

test('knows the expressions of MDX, however deep', () => {
  const around = { syntax: 'mdx' } as const
  const deep = '{[[[{a: {b: {c: 1}}}]]]}'
  expect(find('no-expression', `Ein ${deep} Wort`, `a ${deep} word`, around)).toEqual([])
  expect(find('no-expression', 'Ein Wort', `a ${deep} word`, around)).toMatchObject([
    { actual: deep },
  ])
})
