import { describe, expect, test } from 'vitest'
import { prose } from '../../src/markdown/index.ts'
import { splice } from '../../src/output/splice.ts'
import { fidelity } from './fidelity.ts'
import { read } from './localize.ts'

const texts = (text: string) => read(text, 'mdx').units.map(unit => unit.text)

function localize(text: string, target: string) {
  const { article, units } = read(text, 'mdx')
  return splice(article, units, new Map([[units[0]?.id ?? '', target]]))
}

describe('units of MDX are', () => {
  test.each([
    ['paragraphs beside imports and exports', 'import a from "b"\nexport const c = 5\n\nd', ['d']],
    ['paragraphs in elements', '<Note title="a">\n  b\n\n  - c\n</Note>', ['b', 'c']],
    ['paragraphs in elements in elements', '<A>\n<B>\na\n</B>\n</A>', ['a']],
    ['paragraphs with elements in them', 'a <b>c</b> {d}', ['a <b>c</b> {d}']],
    ['not expressions', '{a}\n\n{/* b */}\n\nc', ['c']],
    ['not elements without text', '<A />\n\n<B x="y" />\n\na', ['a']],
    ['text that is indented, as MDX has no indented code', '    a', ['a']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  test('told of in comments, which are expressions', () => {
    const text = '{/* stet-note: Der Name */}\n\na\n\n{/* stet-ignore */}\n\nb\n\nc'
    const { units } = read(text, 'mdx')
    expect(units.map(unit => [unit.text, unit.note])).toEqual([
      ['a', 'Der Name'],
      ['c', undefined],
    ])
  })
})

describe('MDX localizes without a scratch', () => {
  test.each([
    ['modules', 'import A from "./a.js"\n\nexport const b = {\n  c: 5\n}\n\n# Titel {b.c}\n'],
    ['elements', '<Note\n  type="x"\n  y={5 + 6}\n>\n  Ein *Absatz*\n  in Zeilen.\n</Note>\n'],
    ['elements in lines', 'Ein <b>Wort</b>, <Icon name="x" /> und <>noch</> {1 + 1}.\n'],
    [
      'elements in lists and tables',
      '- <B>Eins</B>\n\n  <C>\n  Zwei\n  </C>\n\n| <D>a</D> |\n|-|\n',
    ],
    ['comments', 'Eins {/* zwei */} drei\n\n{/* vier */}\n'],
  ])('%s', (_, text) => {
    const clean = { identity: [], alone: [], pseudo: [] }
    expect(fidelity(text, 'mdx')).toMatchObject(clean)
    expect(fidelity(text.replaceAll('\n', '\r\n'), 'mdx')).toMatchObject(clean)
    expect(fidelity(`\uFEFF${text}`, 'mdx')).toMatchObject(clean)
  })
})

describe('a target in MDX', () => {
  test.each([
    ['that would be a module is escaped', 'import duties rose', '&#105;mport duties rose'],
    ['that compares is escaped', 'a < b, 5 <6', 'a \\< b, 5 \\<6'],
    ['keeps its elements', 'x <b>y</b> {z}', 'x <b>y</b> {z}'],
    ['keeps a brace that closes nothing', 'x }', 'x }'],
  ])('%s', (_, target, expected) => {
    expect(localize('a <b>c</b> {d}\n', target)).toEqual({ text: `${expected}\n`, misfits: [] })
  })

  test.each([
    ['an expression that does not end', 'x {y'],
    ['an element that does not end', 'x <b>y'],
    ['HTML that is no JSX', 'x <img src=y>'],
    ['a comment of HTML', 'x <!-- y -->'],
    ['an element of its own', '<A>\nx\n</A>'],
  ])('is refused where it has %s', (_, target) => {
    const { text, misfits } = localize('a\n', target)
    expect(text).toBe('a\n')
    expect(misfits).toMatchObject([{ reason: 'structure' }])
  })
})

test('the prose of MDX leaves out what is no text', () => {
  const labels = { definitions: [], footnotes: [], syntax: 'mdx' as const }
  expect(prose('a <b>c</b>d <X y="5">e</X> {6 + 7} f<br />g <Z />', labels).text).toBe(
    'a cd \uFFFCe\uFFFC \uFFFC f\ng \uFFFC',
  )
})
