import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Project, project } from '../project.ts'
import { stet } from '../stet.ts'

const path = 'locales/en/a.json'
const good = { 'source/a.md': 'Guten Morgen\n' }

const bytes = (...parts: (string | number)[]): Buffer =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))))

/** Each bad locale file with the line and column where it is bad, and what is said of it. */
const bad: [string, string | Uint8Array, number, number, string][] = [
  // Syntax.
  ['an empty file', '', 1, 1, 'json-end'],
  ['white space alone', '\n \t\n', 3, 1, 'json-end'],
  ['a byte order mark alone', '\uFEFF', 1, 2, 'json-end'],
  ['an open brace alone', '{', 1, 2, 'json-end'],
  ['a closing brace alone', '}', 1, 1, 'json-syntax'],
  ['no end of the object', '{\n  "a": "b"\n', 3, 1, 'json-end'],
  ['no end of the object behind a comma', '{\n  "a": "b",\n', 3, 1, 'json-end'],
  ['no end of a string', '{\n  "a": "b\n}\n', 2, 8, 'json-syntax'],
  ['no end of the last string', '{"a": "b', 1, 7, 'json-syntax'],
  ['no end of a key', '{"a: "b"}', 1, 7, 'json-syntax'],
  ['a key alone', '{"a"}', 1, 5, 'json-syntax'],
  ['a key without a value', '{"a":}', 1, 6, 'json-syntax'],
  ['a value without a key', '{: "b"}', 1, 2, 'json-syntax'],
  ['a key without quotation marks', '{a: "b"}', 1, 2, 'json-syntax'],
  ['apostrophes for quotation marks', "{'a': 'b'}", 1, 2, 'json-syntax'],
  ['typographic quotation marks', '{“a”: “b”}', 1, 2, 'json-syntax'],
  ['no comma', '{\n  "a": "b"\n  "c": "d"\n}', 3, 3, 'json-syntax'],
  ['two commas', '{"a": "b",, "c": "d"}', 1, 11, 'json-syntax'],
  ['a comma first', '{, "a": "b"}', 1, 2, 'json-syntax'],
  ['a comma last', '{\n  "a": "b",\n}', 3, 1, 'json-syntax'],
  ['a semicolon for a comma', '{"a": "b"; "c": "d"}', 1, 10, 'json-syntax'],
  ['an equals sign for a colon', '{"a"= "b"}', 1, 5, 'json-syntax'],
  ['two colons', '{"a":: "b"}', 1, 6, 'json-syntax'],
  ['a comment behind slashes', '{\n  // note\n  "a": "b"\n}', 2, 3, 'json-syntax'],
  ['a comment between stars', '{"a": /* note */ "b"}', 1, 7, 'json-syntax'],
  ['a comment behind a hash', '{\n# note\n"a": "b"}', 2, 1, 'json-syntax'],
  ['text behind the object', '{"a": "b"} x', 1, 12, 'json-syntax'],
  ['two objects', '{"a": "b"}\n{"c": "d"}', 2, 1, 'json-syntax'],
  ['an end too many', '{"a": "b"}}', 1, 11, 'json-syntax'],
  ['a line end in a string', '{"a": "one\ntwo"}', 1, 7, 'json-syntax'],
  ['a tab in a string', '{"a": "one\ttwo"}', 1, 7, 'json-syntax'],
  ['an unknown escape', '{"a": "\\x41"}', 1, 7, 'json-syntax'],
  ['half an escape', '{"a": "\\u00g0"}', 1, 7, 'json-syntax'],
  ['a NUL in a string', '{"a": "\0"}', 1, 7, 'json-syntax'],
  ['a NUL between', '{\0"a": "b"}', 1, 2, 'json-syntax'],
  ['a no-break space between', '{\u00A0"a": "b"}', 1, 2, 'json-syntax'],
  ['YAML', 'a: b\n', 1, 1, 'json-syntax'],
  ['HTML, as a server sends it', '<!DOCTYPE html>\n', 1, 1, 'json-syntax'],
  ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\n', 1, 1, 'json-syntax'],
  ['JavaScript', 'export default {"a": "b"}', 1, 1, 'json-syntax'],
  ['undefined', 'undefined', 1, 1, 'json-syntax'],
  // Merges that nobody finished.
  ['the marker of our side', '{\n<<<<<<< HEAD\n"a": "b"}', 2, 1, 'json-conflict'],
  ['the marker of the base', '{\n||||||| 1a2b3c\n"a": "b"}', 2, 1, 'json-conflict'],
  ['the marker between', '{\n"a": "b"\n=======\n}', 3, 1, 'json-conflict'],
  ['the marker of their side', '{\n"a": "b"\n>>>>>>> them\n}', 3, 1, 'json-conflict'],
  ['markers with Windows line ends', '{\r\n<<<<<<< HEAD\r\n"a": "b"}', 2, 1, 'json-conflict'],
  // Encoding.
  ['Latin-1', bytes('{\n  "a": "sch', 0xf6, 'n"}'), 2, 12, 'not-utf8'],
  ['UTF-16, little-endian', Buffer.from('\uFEFF{"a": "b"}', 'utf16le'), 1, 1, 'not-utf8'],
  ['UTF-16, big-endian', Buffer.from('\uFEFF{"a": "b"}', 'utf16le').swap16(), 1, 1, 'not-utf8'],
  ['UTF-16 without a mark', Buffer.from('{"a": "b"}', 'utf16le'), 1, 2, 'json-syntax'],
  ['half a character at the end', bytes('{"a": "b', 0xe1, 0xbb), 1, 9, 'not-utf8'],
  ['an overlong byte sequence', bytes('{"', 0xc0, 0xaf, '": "b"}'), 1, 3, 'not-utf8'],
  ['a surrogate as bytes', bytes('{"a": "', 0xed, 0xa0, 0x80, '"}'), 1, 8, 'not-utf8'],
  ['half of an escaped surrogate pair', '{"a": "x\\ud83d"}', 1, 7, 'locale-surrogate'],
  ['an escaped pair the wrong way round', '{"a": "\\udc00\\ud83d"}', 1, 7, 'locale-surrogate'],
  ['a zip file', bytes('PK', 3, 4, 20, 0, 8, 0, 0xff), 1, 9, 'not-utf8'],
  // Shape.
  ['a list', '["a", "b"]', 1, 1, 'locale-shape'],
  ['a string', '"a"', 1, 1, 'locale-shape'],
  ['a number', '17', 1, 1, 'locale-shape'],
  ['null', 'null', 1, 1, 'locale-shape'],
  ['true', '\ntrue\n', 2, 1, 'locale-shape'],
  ['a list of texts', '{\n  "a": ["b"]\n}', 2, 8, 'locale-value'],
  ['nested objects', '{\n  "a": {"b": "c"}\n}', 2, 8, 'locale-value'],
  ['a number for a text', '{\n  "a": 450\n}', 2, 8, 'locale-value'],
  ['a number with an exponent', '{"a": 1e400}', 1, 7, 'locale-value'],
  ['null for a text', '{"a": null}', 1, 7, 'locale-value'],
  ['false for a text', '{"a": "b", "c": false}', 1, 17, 'locale-value'],
  // Keys.
  ['a key twice', '{\n  "a": "b",\n  "c": "",\n  "a": "d"\n}', 4, 3, 'json-duplicate'],
  ['a key twice, once escaped', '{"a": "b", "\\u0061": "b"}', 1, 12, 'json-duplicate'],
  ['an empty key', '{"": "b"}', 1, 2, 'locale-id'],
  ['a key in capitals', '{"Guten-Morgen": "b"}', 1, 2, 'locale-id'],
  ['a key with an umlaut', '{"schön": "b"}', 1, 2, 'locale-id'],
  ['a key with a space', '{"a b": "b"}', 1, 2, 'locale-id'],
  ['a key with a dot', '{"a.b": "b"}', 1, 2, 'locale-id'],
  ['a key that is a path', '{"../../etc/passwd": "b"}', 1, 2, 'locale-id'],
  ['a key that is a number', '{"1": "b"}', 1, 2, 'locale-id'],
  ['a schema', '{\n  "$schema": "x.json"\n}', 2, 3, 'locale-id'],
  ['the prototype', '{"__proto__": {"a": "b"}}', 1, 2, 'locale-id'],
  ['a method of all objects', '{"toString": "b"}', 1, 2, 'locale-id'],
  ['a key of 41 characters', `{"${'a'.repeat(41)}": "b"}`, 1, 2, 'locale-id'],
  // Size.
  ['lists 200 deep', `${'['.repeat(200)}${']'.repeat(200)}`, 1, 101, 'json-depth'],
  ['objects 100,000 deep', '{"a":'.repeat(100_000), 1, 501, 'json-depth'],
  ['five million brackets', '['.repeat(5_000_000), 1, 101, 'json-depth'],
  [
    'a hundred thousand keys twice',
    `{${'"a": "",\n'.repeat(100_000)}"b": ""}`,
    2,
    1,
    'json-duplicate',
  ],
]

async function refusal(made: Project): Promise<string> {
  const before = await made.snapshot()
  const { code, out, err } = await stet(made.root, ['build'])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(await made.snapshot()).toEqual(before)
  return err
}

describe('a state file', () => {
  it('of a newer stet is refused, and says so at its version', async () => {
    const made = await project({ ...good, 'locales/.state/a.json': '{\n  "$version": 2\n}\n' })
    const err = await refusal(made)
    expect(err).toContain('locales/.state/a.json:2:15: error: Cannot read')
    expect(err).toContain('a newer stet wrote (form 2)')
  })

  it.each(['0', '1.5', '"1"', '{}'])('of no version %s is refused', async version => {
    const text = `{"$version": ${version}}`
    const err = await refusal(await project({ ...good, 'locales/.state/a.json': text }))
    expect(err).toContain('locales/.state/a.json:1:14: error: Cannot read')
  })

  it('without a version is of the first, and is given it when it changes', async () => {
    const made = await project({ 'source/a.md': 'Eins.\n', 'locales/.state/a.json': '{}\n' })
    await stet(made.root, ['sync'])
    expect(await made.read('locales/.state/a.json')).toBe('{}\n')
    await made.write({ 'locales/en/a.json': '{\n  "eins": "One."\n}\n' })
    await stet(made.root, ['sync'])
    expect(await made.read('locales/.state/a.json')).toMatch(
      /^\{\n {2}"\$version": 1,\n {2}"eins": /,
    )
  })
})

it('has more than 60 bad files', () => {
  expect(bad.length).toBeGreaterThan(60)
})

it.each(bad)('is refused with its place: %s', async (_, content, line, column, key) => {
  const err = await refusal(await project({ ...good, [path]: content }))
  expect(err).toMatch(new RegExp(`^${path}:${line}:${column}: error: .*  ${key}$`, 'm'))
})

describe('is refused with its path', () => {
  it.each<[string, Record<string, string>, string, string]>([
    ['in capitals', { 'locales/en/a.JSON': '{}' }, 'locales/en/a.JSON', 'locale-place'],
    ['beside the folders', { 'locales/en.json': '{}' }, 'locales/en.json', 'locale-place'],
    ['of an unknown locale', { 'locales/e/a.json': '{}' }, 'locales/e/a.json', 'locale-unknown'],
    [
      'in a folder in capitals',
      { 'locales/EN/a.json': '{}' },
      'locales/EN/a.json',
      'locale-unknown',
    ],
  ])('a locale file %s', async (_, files, where, key) => {
    const err = await refusal(await project({ ...good, ...files }))
    expect(err).toMatch(new RegExp(`^${where}: error: .*  ${key}$`, 'm'))
  })

  it('a folder in the place of a file', async () => {
    const made = await project(good)
    mkdirSync(join(made.root, path), { recursive: true })
    expect(await refusal(made)).toContain(`${path}: error: Cannot read \`${path}\` (EISDIR)`)
  })

  it.each([
    ['locales', 'elsewhere'],
    ['locales/en', 'elsewhere/en'],
    [path, 'elsewhere/en/a.json'],
    ['locales/.state', 'elsewhere/en'],
    ['locales/names.json', 'elsewhere/en/a.json'],
    ['output', 'elsewhere'],
    ['output/en', 'elsewhere/en'],
    ['source', 'elsewhere/source'],
    ['source/more', 'elsewhere/source'],
    ['source/a.md', 'elsewhere/source/a.md'],
  ])('a symbolic link %s', async (link, target) => {
    const made = await project({
      ...(link === 'source' ? {} : { 'source/b.md': 'Guten Abend\n' }),
      'elsewhere/en/a.json': '{}',
      'elsewhere/source/a.md': 'Guten Morgen\n',
    })
    mkdirSync(dirname(join(made.root, link)), { recursive: true })
    symlinkSync(join(made.root, target), join(made.root, link))
    const before = await made.snapshot()
    const { code, err } = await stet(made.root, ['build'])
    expect(err).toContain('symbolic link')
    expect(err).toContain(`\`${link}\``)
    expect(code).toBe(2)
    const now = await made.snapshot()
    for (const name of Object.keys(before)) expect(now[name]).toBe(before[name])
    const outside = Object.keys(now).filter(name => name.startsWith('elsewhere/'))
    expect(outside).toHaveLength(2)
  })
})

describe('is accepted', () => {
  it.each<[string, string]>([
    ['a byte order mark', '\uFEFF{"guten-morgen": "Good morning"}'],
    ['Windows line ends', '{\r\n  "guten-morgen": "Good morning"\r\n}\r\n'],
    ['old Mac line ends', '{\r"guten-morgen":\r"Good morning"}'],
    ['everything on one line', '{"guten-morgen":"Good morning"}'],
    ['escapes', '{"guten-morgen": "\\u0047ood\\u0020morning"}'],
    ['an escaped pair', '{"guten-morgen": "Good morning \\ud83c\\udf05"}'],
  ])('%s, and stays as it is', async (_, content) => {
    const { root, read } = await project({ ...good, [path]: content })
    const { code } = await stet(root, ['build', '--locale', 'en'])
    expect(code).toBe(0)
    expect(await read(path)).toBe(content)
    expect(await read('output/en/a.md')).toMatch(/^Good morning/)
  })
})
