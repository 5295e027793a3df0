import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fields } from '../../src/markdown/index.ts'
import { localize, read } from './localize.ts'

describe('values of the frontmatter', () => {
  test('are units where their keys are configured', () => {
    const { units } = read('---\ntitle: "Ein Titel"\nauthor: Wer\ndescription: Was\n---\n\na\n')
    expect(units.map(({ type, text }) => [type, text])).toEqual([
      ['yaml', 'Ein Titel'],
      ['yaml', 'Was'],
      ['paragraph', 'a'],
    ])
  })

  test('know where each of their lines stands', () => {
    const text = '---\ntitle: >\n  Eins\n  zwei\ndescription: "a \\"b\\" c"\n---\n'
    const places = read(text).units.map(unit =>
      unit.lines.map(({ index, offset }) => [
        unit.text.slice(index),
        text.slice(offset).split('\n')[0],
      ]),
    )
    expect(places[0]?.at(-1)).toEqual(['zwei', 'zwei'])
    expect(places[1]?.at(-1)?.map(part => part?.slice(-3).trim())).toEqual(['c', 'c"'])
  })

  test('know where their text starts', () => {
    const text = '\uFEFF---\ntitle: "Ein Titel"\n---\n'
    const [unit] = read(text).units
    expect(text.slice(unit?.lines[0]?.offset)).toMatch(/^Ein/)
  })

  test.each([
    ['---\ntitle: a # b\nx: y\n---\n', 'c', '---\ntitle: c # b\nx: y\n---\n'],
    ['---\ntitle: a\n---\n', 'c: d', '---\ntitle: "c: d"\n---\n'],
    ["---\r\ntitle: 'a'\r\n---\r\n", "it's", "---\r\ntitle: 'it''s'\r\n---\r\n"],
    ['\uFEFF---\ntitle: "a"\n---\n', '"b"', '\uFEFF---\ntitle: "\\"b\\""\n---\n'],
    ['+++\ntitle = "a"\n+++\n', 'c\nd', '+++\ntitle = "c d"\n+++\n'],
    ['---\ntitle: >\n  a\n  b\nx: y\n---\n', 'c\nd', '---\ntitle: >\n  c\n\n  d\nx: y\n---\n'],
    ['---\ntitle: |-\n    a\n---\n', 'c: "d"\n\ne', '---\ntitle: |-\n    c: "d"\n\n    e\n---\n'],
    ['---\r\ntitle: |\r\n  a\r\n---\r\n', 'c\nd', '---\r\ntitle: |\r\n  c\r\n  d\r\n---\r\n'],
    ['---\ntitle: a\n  b\n---\n', 'c\nd', '---\ntitle: c d\n---\n'],
    ['---\ntitle: [a, b]\n---\n', 'c, d', '---\ntitle: ["c, d", b]\n---\n'],
    ['---\ntitle:\n  - a\n  - b\n---\n', 'c, d', '---\ntitle:\n  - c, d\n  - b\n---\n'],
    ['+++\ntitle = """\na\n"""\n+++\n', 'c\n"d"', '+++\ntitle = """\nc\n\\"d\\"\n"""\n+++\n'],
    ["+++\ntitle = '''a'''\n+++\n", 'c\\\nd', "+++\ntitle = '''c\\\nd'''\n+++\n"],
    ["+++\ntitle = '''a'''\n+++\n", "c'", '+++\ntitle = """c\'"""\n+++\n'],
    ['---\ntitle: a\n---\n', '---', '---\ntitle: "---"\n---\n'],
  ])('are replaced in %j', (text, target, expected) => {
    expect(localize(text, target)).toEqual({ text: expected, misfits: [] })
  })
})

describe('titles of definitions', () => {
  test('are units', () => {
    const { units } = read('[a]: /b "Ein \\"Titel\\""\n[c]: /d \'Noch\n  einer\'\n[e]: /f (Text)\n')
    expect(units.map(({ type, text }) => [type, text])).toEqual([
      ['definition', 'Ein \\"Titel\\"'],
      ['definition', 'Noch\neiner'],
      ['definition', 'Text'],
    ])
  })

  test.each([
    ['[a]: /b "c"\n', 'x "y" \\"z\\" &quot;', '[a]: /b "x \\"y\\" \\"z\\" &quot;"\n'],
    ["[a]: /b 'c'\n", "it's", "[a]: /b 'it\\'s'\n"],
    ['[a]: /b (c)\n', '(x)', '[a]: /b (\\(x\\))\n'],
    ['[a]: /b "c"\n', 'x\\', '[a]: /b "x\\\\"\n'],
    ['[a]: /b "c"\n', 'x\n y', '[a]: /b "x y"\n'],
    ['> [a]: /b\n> "c"\n', 'x', '> [a]: /b\n> "x"\n'],
    ['\uFEFF[a]: /b "c"\r\n', 'x', '\uFEFF[a]: /b "x"\r\n'],
  ])('are replaced in %j', (text, target, expected) => {
    expect(localize(text, target)).toEqual({ text: expected, misfits: [] })
  })
})

test('whatever the target, the frontmatter keeps its shape', () => {
  const likes = ['x', '"x"', "'x'", '>\n  x\n  y', '|-\n  x', '[x, "y"]', '\n  - x\n  - y']
  const targets = fc.string({ unit: fc.constantFrom(...'ab1 :#-\'"\\[]{},&*!|>%\t\n') })
  fc.assert(
    fc.property(fc.constantFrom(...likes), targets, (like, target) => {
      const { text, misfits } = localize(
        `---\ntitle: ${like}\na: b\n---\n\n    x\n`,
        target,
        target,
      )
      const { article } = read(text)
      expect(article.tree.children.map(({ type }) => type)).toEqual(['yaml', 'code'])
      expect(text).toContain('\na: b\n---\n\n    x\n')
      if (misfits.length === 0 && /[ab1]/.test(target)) {
        const said = target.trim().replaceAll(/[ \t]*\n[ \t]*/g, '\n')
        expect([said, said.replaceAll(/\n+/g, ' ')]).toContain(
          fields(text.slice(0, text.lastIndexOf('---')), 'yaml')[0]?.value,
        )
      }
    }),
    { numRuns: 300 },
  )
})
