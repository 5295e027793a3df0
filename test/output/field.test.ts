import { describe, expect, test } from 'vitest'
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
