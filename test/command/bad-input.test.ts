import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { project } from '../project.ts'
import { spawnStet, stet } from '../stet.ts'

const source = { 'source/a.md': '# Guten Morgen\n' }
const en = 'locales/en/a.json'

/** Each bad input with the line that names it, hand-written. */
const cases: [string, Record<string, string | Uint8Array>, string][] = [
  [
    'invalid JSON',
    { [en]: '{\n  "guten-morgen": "Good morning"\n  "b": ""\n}\n' },
    `${en}:3:3: error: Cannot read \`${en}\`: unexpected \`"b"\`, expected a comma between two entries  json-syntax`,
  ],
  [
    'a duplicate key',
    { [en]: '{\n  "guten-morgen": "a",\n  "guten-morgen": "b"\n}\n' },
    `${en}:3:3: error: Cannot read \`${en}\`: the key \`guten-morgen\` again, expected it once; it stands in line 2 already  json-duplicate`,
  ],
  [
    'git conflict markers',
    {
      [en]: '{\n<<<<<<< HEAD\n  "guten-morgen": "a"\n=======\n  "guten-morgen": "b"\n>>>>>>> b\n}\n',
    },
    `${en}:2:1: error: Cannot read \`${en}\`: a conflict marker \`<<<<<<<\`, expected a resolved merge  json-conflict`,
  ],
  [
    'a value that is no string',
    { [en]: '{\n  "guten-morgen": ["Good morning"]\n}\n' },
    `${en}:2:19: error: Cannot read the translation of \`guten-morgen\`: a value of type array, expected a string  locale-value`,
  ],
  [
    'a byte that is not UTF-8',
    {
      [en]: Buffer.concat([
        Buffer.from('{\n  "guten-morgen": "'),
        Buffer.from([0xfc]),
        Buffer.from('"\n}\n'),
      ]),
    },
    `${en}:2:20: error: Cannot read \`${en}\`: a byte that is not UTF-8, expected UTF-8 text  not-utf8`,
  ],
  [
    'an article that is not UTF-8',
    { 'source/a.md': Buffer.from([0x23, 0x20, 0xe4, 0x0a]) },
    'source/a.md:1:3: error: Cannot read `source/a.md`: a byte that is not UTF-8, expected UTF-8 text  not-utf8',
  ],
  [
    'an unknown locale',
    { 'locales/eb/a.json': '{}' },
    'locales/eb/a.json: error: Cannot use `locales/eb/a.json`: unknown locale `eb`, expected `en`  locale-unknown',
  ],
  [
    'a unit id that would leave the folder',
    { [en]: '{\n  "../../../etc/passwd": "x"\n}\n' },
    `${en}:2:3: error: Cannot read the unit id \`../../../etc/passwd\`, expected lower-case letters, digits and hyphens, at most 40  locale-id`,
  ],
  [
    'a broken state file',
    { 'locales/.state/a.json': '{"guten-morgen": []}' },
    'locales/.state/a.json:1:18: error: Cannot read `locales/.state/a.json`, expected units with a record of hashes for each locale; restore it from git, without it nothing tells which translations are stale  state-shape',
  ],
  [
    'a status that is none',
    { 'locales/.state/a.json': '{"guten-morgen": {"en": {"status": "aproved"}}}' },
    'locales/.state/a.json:1:36: error: Cannot read `locales/.state/a.json`',
  ],
  [
    'a locale file in the wrong place',
    { 'locales/en.json': '{}' },
    'locales/en.json: error: Cannot use `locales/en.json`, expected `locales/<locale>/<article>.json`  locale-place',
  ],
  [
    'a broken termbase',
    { 'locales/names.json': '{\n  "USA": {"fr": ["États-Unis"]}\n}\n' },
    'locales/names.json:2:11: error: Cannot read `locales/names.json`: unknown locale `fr`, expected one of de, en, vi  termbase-unknown-locale',
  ],
  [
    'a mistake in the configuration',
    { 'stet.config.json': '{"sourceLocale": "de", "locales": ["en"], "foldres": {}}' },
    'stet.config.json:1:43: error: Cannot read the configuration: unknown key `foldres`, expected `folders`  config-key-near',
  ],
  [
    'an output that is a file',
    { output: 'in the way' },
    'output/.stet.json: error: Cannot read `output/.stet.json` (ENOTDIR), expected a readable file  cannot-read',
  ],
  [
    'an output folder that cannot be written',
    { 'output/de': 'a file where a folder is needed' },
    'output/de/a.md: error: Cannot write `output/de/a.md` (EEXIST), expected a writable place; nothing was changed  cannot-write',
  ],
  [
    'an output that somebody else wrote',
    { 'output/de/a.md': 'my own notes\n' },
    'output/de/a.md: error: Cannot write `output/de/a.md`: stet did not write the file that stands there, expected its own; move it away or use --overwrite  output-foreign',
  ],
]

describe('build', () => {
  it.each(cases)('says so, exits 2 and writes nothing: %s', async (_, files, line) => {
    const { root, snapshot } = await project({ ...source, ...files })
    const before = await snapshot()
    const { code, out, err } = await stet(root, ['build'])
    expect(err).toContain(line)
    expect(out).toBe('')
    expect(code).toBe(2)
    expect(await snapshot()).toEqual(before)
  })

  it('names every bad file of a run', async () => {
    const { root } = await project({
      ...source,
      'source/b.md': 'Eins\n',
      [en]: '{',
      'locales/vi/b.json': '[]',
    })
    const { err } = await stet(root, ['build'])
    expect(err).toContain(`${en}:1:2: error`)
    expect(err).toContain('locales/vi/b.json:1:1: error')
  })

  it('says that the source folder is missing', async () => {
    const { root } = await project()
    const { code, err } = await stet(root, ['build'])
    expect(err).toContain(
      'source: error: Cannot read the source folder `source`, expected a folder with Markdown articles',
    )
    expect(code).toBe(2)
  })

  it('says that there is no article', async () => {
    const { root } = await project({ 'source/notes.txt': 'nothing' })
    const { code, err } = await stet(root, ['build'])
    expect(err).toContain(
      'Cannot find an article in `source`, expected at least one `.md` or `.mdx` file',
    )
    expect(code).toBe(2)
  })

  it('says that there is no configuration', async () => {
    const { code, err } = await stet('/', ['build'])
    expect(err).toContain('Cannot find a configuration in `/` or above')
    expect(code).toBe(2)
  })
})

it('refuses an article that is a symbolic link', async () => {
  const { root } = await project({ ...source, 'elsewhere.md': '# Geheim\n' })
  symlinkSync(join(root, 'elsewhere.md'), join(root, 'source/b.md'))
  const { code, err } = await stet(root, ['build'])
  expect(err).toContain('source/b.md: error: Cannot read `source/b.md`: it is a symbolic link')
  expect(code).toBe(2)
})

describe('a wrong call', () => {
  it.each([
    ['an unknown command', ['biuld'], "unknown command 'biuld'"],
    ['an unknown flag', ['build', '--frozzen'], "unknown option '--frozzen'"],
    ['an unknown format', ['check', '--format', 'xml'], "argument 'xml' is invalid"],
    ['an unknown language', ['check', '--language', 'fr'], "argument 'fr' is invalid"],
    ['an unknown locale', ['check', '--locale', 'fr'], 'Cannot use `fr` for `--locale`'],
    ['an unknown article', ['check', 'b'], 'Cannot find an article `b`, expected for example `a`'],
    ['an unknown unit', ['accept', 'en', 'guten-abend'], 'Cannot find the unit `guten-abend`'],
    ['no translation', ['accept', 'en', 'guten-morgen'], 'it has no translation, expected one'],
  ])('exits 2: %s', async (_, args, message) => {
    const { root, snapshot } = await project(source)
    const before = await snapshot()
    const { code, err } = await stet(root, args)
    expect(err).toContain(message)
    expect(code).toBe(2)
    expect(await snapshot()).toEqual(before)
  })
})

it('speaks German and Vietnamese about bad input, too', async () => {
  const { root } = await project({ ...source, [en]: '[]' })
  const german = await stet(root, ['build', '--language', 'de'])
  expect(german.err).toContain('Fehler: `locales/en/a.json` lässt sich nicht lesen')
  const vietnamese = await stet(root, ['build', '--language', 'vi'])
  expect(vietnamese.err).toContain('lỗi: Không thể đọc `locales/en/a.json`')
})

it('prints bad input in the format that was asked for', async () => {
  const { root } = await project({ ...source, [en]: '[]' })
  const { out, code } = await stet(root, ['check', '--format', 'github'])
  expect(out).toMatch(
    /^::error file=locales\/en\/a.json,line=1,endLine=1,col=1,endColumn=1,title=stet locale-shape::/,
  )
  expect(code).toBe(2)
})

it('tells an old Node in one line what it needs', async () => {
  // The same entry, told by a preloaded script that it runs on Node 20.
  const preload =
    "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.20.2'})"
  const { code, out, err } = await spawnStet('/', ['--version'], ['--import', preload])
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toMatch(/^stet: Cannot run on Node 20\.20\.2, expected 24 or later.*\n$/)
})

it('exits with the code of the command in a process of its own', async () => {
  const { root } = await project({ ...source, [en]: '[]' })
  expect(await spawnStet(root, ['--version'])).toMatchObject({ code: 0, err: '' })
  expect(await spawnStet(root, ['check'])).toMatchObject({ code: 2, out: '' })
})
