import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLocaleFile } from '../../src/locale/read-locale-file.ts'
import { renderLocaleFile } from '../../src/locale/render-locale-file.ts'
import { project } from '../project.ts'

const path = 'locales/en/a.json'

async function read(content: string | Uint8Array) {
  const { root } = await project({ [path]: content })
  return readLocaleFile(root, path, 'en', 'a')
}

describe('reading', () => {
  it('keeps the order of the file and the place of each key and value', async () => {
    const text = '{\n  "b": "zwei \\u00e4",\n  "a": ""\n}\n'
    const { entries } = await read(text)
    expect([...entries.keys()]).toEqual(['b', 'a'])
    const entry = entries.get('b')
    expect(entry?.value).toBe('zwei ä')
    expect(entry && text.slice(entry.at.start, entry.at.end)).toBe('"zwei \\u00e4"')
    expect(entry && text.slice(entry.key.start, entry.key.end)).toBe('"b"')
  })

  it('takes a missing file as one without entries', async () => {
    const { root } = await project()
    const { entries } = await readLocaleFile(root, path, 'en', 'a')
    expect(entries.size).toBe(0)
  })

  it.each<[string, string | Uint8Array, string, number, number]>([
    ['an array', '["a"]', 'locale-shape', 1, 1],
    ['a number', '{\n  "a": 17\n}', 'locale-value', 2, 8],
    ['null', '{"a": null}', 'locale-value', 1, 7],
    ['a nested object', '{"a": {"b": "c"}}', 'locale-value', 1, 7],
    ['an id that leaves the folder', '{"../../a": "b"}', 'locale-id', 1, 2],
    ['an id in capitals', '{"A": "b"}', 'locale-id', 1, 2],
    ['an id of 41 characters', `{"${'a'.repeat(41)}": "b"}`, 'locale-id', 1, 2],
    ['the prototype as id', '{"__proto__": "b"}', 'locale-id', 1, 2],
    ['half a surrogate pair', '{"a": "\\ud83d"}', 'locale-surrogate', 1, 7],
    ['a byte that is not UTF-8', Uint8Array.of(0x7b, 0x0a, 0xff), 'not-utf8', 2, 1],
  ])('refuses %s with its place', async (_, content, key, line, column) => {
    await expect(read(content)).rejects.toMatchObject({ key, where: { path, line, column } })
  })
})

describe('writing', () => {
  const entries = new Map([
    ['a', 'one'],
    ['b', 'two'],
  ])

  it('changes one line for one value and keeps indentation, line ends and the other values', async () => {
    const text = '\uFEFF{\r\n\t"a": "\\u006fne",\r\n\t"b": "zwei"\r\n}'
    const rendered = renderLocaleFile(await read(text), entries)
    expect(rendered).toBe('\uFEFF{\r\n\t"a": "\\u006fne",\r\n\t"b": "two"\r\n}')
  })

  it('returns a file that says the same to the letter, however it is laid out', async () => {
    const text = '{ "a":"one","b" : "two" }'
    expect(renderLocaleFile(await read(text), entries)).toBe(text)
  })

  it('writes a new file one unit a line', async () => {
    const { root } = await project()
    const fresh = await readLocaleFile(root, path, 'en', 'a')
    expect(renderLocaleFile(fresh, entries)).toBe('{\n  "a": "one",\n  "b": "two"\n}\n')
    expect(renderLocaleFile(fresh, new Map())).toBe('{}\n')
  })

  it('reads back what it wrote, whatever the texts are', async () => {
    const { root, write } = await project()
    const texts = fc.dictionary(
      fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/),
      fc.string({ unit: 'grapheme' }),
    )
    await fc.assert(
      fc.asyncProperty(texts, texts, async (first, second) => {
        for (const content of [first, second]) {
          const old = await readLocaleFile(root, path, 'en', 'a')
          await write({ [path]: renderLocaleFile(old, new Map(Object.entries(content))) })
          const { entries: found } = await readLocaleFile(root, path, 'en', 'a')
          expect([...found].map(([id, { value }]) => [id, value])).toEqual(Object.entries(content))
        }
      }),
      { numRuns: 50 },
    )
  })
})
