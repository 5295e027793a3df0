import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type Project, project } from '../project.ts'
import { stet } from '../stet.ts'

const execute = promisify(execFile)

const article = `# Zahlen &amp; Fakten

<!-- stet-note: Ein Bericht von der Börse. -->
Die Aktie fiel um **17 Prozent**, sagt [die Börse](https://a.de "Titel 5") mit \`code <x>\`.

Zeile eins\\
Zeile "zwei" mit 5\\*3 und 10&nbsp;%.

![Ein *Bild*](a.png) und <b>HTML</b>, ~~weg~~ _neu_ [Quelle][quelle].

| Kopf | Wert |
|---|---|
| Eins | 2 % |
| Eins | 3 % |

Noch nicht übersetzt.

[quelle]: https://a.de
`

const english = [
  'Figures &amp; facts',
  'The share fell by **17 percent**, says [the exchange](https://a.de "Title 5") with `code <x>`.',
  'Line one\\\nLine "two" with 5\\*3 and 10&nbsp;%.',
  '![A *picture*](a.png) and <b>HTML</b>, ~~gone~~ _new_ [source][quelle].',
  'Head',
  'Value',
  'One',
  '2%',
  'One',
  '3%',
  '',
]

const path = 'locales/en/2025/a.json'

/** A project with an article in English, and what stet exports of it in some formats. */
async function exported(...names: string[]): Promise<Project> {
  const made = await project({ 'source/2025/a.md': article })
  const { root, read, write } = made
  await stet(root, ['sync'])
  const ids = Object.keys(JSON.parse(await read(path)))
  const entries = ids.map((id, index) => [id, english[index] ?? ''])
  await write({ [path]: `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n` })
  await stet(root, ['sync'])
  for (const name of names) {
    await stet(root, ['export', '--format', name, '--locale', 'en', '--out', name])
  }
  return made
}

/** What a tool prints; one that fails or is missing fails the test. */
async function run({ root }: Project, tool: string, ...args: string[]): Promise<string> {
  const { stdout, stderr } = await execute(tool, args, { cwd: root })
  return stdout + stderr
}

/** Imports a file that a tool wrote. */
async function imported({ root }: Project, file: string): Promise<string> {
  const { code, out, err } = await stet(root, ['import', file])
  return `${code} ${out}${err}`
}

const unchanged = '0 Imported 0 translations; 11 are as they were.\n'

describe('gettext', () => {
  it('finds nothing wrong with a PO file', async () => {
    const made = await exported('po')
    const said = await run(made, 'msgfmt', '--check', '--statistics', '-o', 'en.mo', 'po/en.po')
    expect(said).toContain('10 translated messages, 1 untranslated message.')
    expect(said).not.toContain('error')
  })

  it('rewrites a PO file without a loss', async () => {
    const made = await exported('po')
    await run(made, 'msgmerge', '--quiet', '-o', 'merged.po', 'po/en.po', 'po/en.po')
    await run(made, 'msgcat', '--width=40', '-o', 'narrow.po', 'merged.po')
    const before = await made.snapshot()
    expect(await imported(made, 'narrow.po')).toBe(unchanged)
    expect(await made.snapshot()).toEqual(before)
  })
})

describe('the Translate Toolkit', () => {
  it('takes a PO file to XLIFF and back', async () => {
    const made = await exported('po')
    await run(made, 'po2xliff', '--progress=none', 'po/en.po', 'there.xlf')
    await run(made, 'xliff2po', '--progress=none', 'there.xlf', 'back.po')
    const before = await made.snapshot()
    expect(await imported(made, 'there.xlf')).toBe(unchanged)
    expect(await imported(made, 'back.po')).toBe(unchanged)
    expect(await made.snapshot()).toEqual(before)
  })

  it('takes an XLIFF file to PO and back', async () => {
    const made = await exported('xliff1')
    await run(made, 'xliff2po', '--progress=none', 'xliff1/en.xlf', 'there.po')
    await run(made, 'po2xliff', '--progress=none', 'there.po', 'back.xlf')
    const before = await made.snapshot()
    expect(await imported(made, 'there.po')).toBe(unchanged)
    expect(await imported(made, 'back.xlf')).toBe(unchanged)
    expect(await made.snapshot()).toEqual(before)
  })

  it('brings home what was translated on the way', async () => {
    const made = await exported('xliff1')
    const { root, read, write } = made
    await run(made, 'xliff2po', '--progress=none', 'xliff1/en.xlf', 'there.po')
    const text = await read('there.po')
    await write({
      'there.po': text
        .replace('msgstr "Head"', 'msgstr "Heading"')
        .replace(
          'msgid "Noch nicht übersetzt."\nmsgstr ""',
          'msgid "Noch nicht übersetzt."\nmsgstr "Not translated *yet*."',
        ),
    })
    await run(made, 'po2xliff', '--progress=none', 'there.po', 'back.xlf')
    const { err, out } = await stet(root, ['import', 'back.xlf'])
    expect(out).toBe('')
    expect(err).toContain('Imported 2 translations; 9 are as they were.')
    const entries = Object.values(JSON.parse(await read(path)))
    expect(entries).toContain('Heading')
    expect(entries).toContain('Not translated \\*yet\\*.')
    expect(entries.slice(0, 4)).toEqual(english.slice(0, 4))
  })

  it('reads the units, codes and states of an XLIFF file', async () => {
    const made = await exported('xliff1')
    const program = `
from translate.storage import factory
store = factory.getobject('xliff1/en.xlf')
for unit in store.units:
    print(unit.getid().split('\\x04')[-1], unit.isfuzzy(), unit.istranslated(), repr(str(unit.target or '')))
unit = next(u for u in store.units if str(u.target or '') == 'Value')
unit.target = 'Worth'
store.savefile('saved.xlf')
`
    const said = await run(made, '/usr/bin/python3', '-c', program)
    expect(said).toContain(`kopf False True 'Head'`)
    expect(said).toContain(`noch-nicht-uebersetzt False False ''`)
    expect(said).toContain('The share fell by **17 percent**')
    expect(await imported(made, 'saved.xlf')).toContain('Imported 1 translation; 10 are')
    expect(await made.read(path)).toContain('"Worth"')
  })

  it('checks a PO and an XLIFF file, and stet reads what it puts out', async () => {
    const made = await exported('xliff1', 'po')
    await run(made, 'pofilter', '--progress=none', 'po/en.po', 'checked.po')
    await run(made, 'pofilter', '--progress=none', 'xliff1/en.xlf', 'checked.xlf')
    expect(await made.read('checked.po')).not.toMatch(/\(pofilter\) (?!untranslated)/)
    for (const file of ['checked.po', 'checked.xlf']) {
      expect(await imported(made, file)).toMatch(/^0 Imported 0 translations;/)
    }
  })

  it('reads a memory', async () => {
    const made = await exported('tmx')
    const program = `
from translate.storage import factory
store = factory.getobject('tmx/en.tmx')
print(len(store.units), [str(unit.target) for unit in store.units][0])
`
    expect(await run(made, '/usr/bin/python3', '-c', program)).toBe('10 Figures &amp; facts\n')
  })
})

describe('libxml2', () => {
  /** The schemas of OASIS, as Debian has them with a PHP library; they import that of `xml:`. */
  const schemas = '/usr/share/php/Symfony/Component/Translation/Resources/schemas'

  async function validate(made: Project, schema: string, file: string): Promise<string> {
    for (const name of [schema, 'xml.xsd']) {
      const text = await readFile(join(schemas, name), 'utf8')
      const local = text.replaceAll(/schemaLocation="[^"]*xml\.xsd"/g, 'schemaLocation="xml.xsd"')
      await made.write({ [name]: local })
    }
    return run(made, 'xmllint', '--noout', '--nonet', '--schema', schema, file)
  }

  // The core of 2.1 has the schema of 2.0: they share their namespace.
  it.each([
    ['xliff', 'xliff-core-2.0.xsd'],
    ['xliff1', 'xliff-core-1.2-strict.xsd'],
  ])('finds %s valid by %s', async (name, schema) => {
    const made = await exported(name)
    expect(await validate(made, schema, `${name}/en.xlf`)).toBe(`${name}/en.xlf validates\n`)
    const text = (await made.read(`${name}/en.xlf`)).replace('<source>', '<source x="">')
    await made.write({ 'wrong.xlf': text })
    await expect(validate(made, schema, 'wrong.xlf')).rejects.toThrow('fails to validate')
  })

  it('finds a memory well-formed', async () => {
    expect(await run(await exported('tmx'), 'xmllint', '--noout', '--nonet', 'tmx/en.tmx')).toBe('')
  })
})
