import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/exchange/index.ts'
import { type Project, project } from '../project.ts'
import { stet } from '../stet.ts'

const execute = promisify(execFile)

const article = `# Zahlen &amp; Fakten

<!-- stet-note: Ein Bericht von der Börse. -->
Die Aktie fiel um **17 Prozent**, sagt [die Börse](https://a.de "Titel 5") mit \`code <x>\`.

Zeile eins\\
Zeile "zwei" mit 5\\*3 und 10&nbsp;%.

| Kopf | Wert |
|---|---|
| Eins | 2 % |
| Eins | 3 % |

Noch nicht übersetzt.
`

const english = [
  'Figures &amp; facts',
  'The share fell by **17 percent**, says [the exchange](https://a.de "Title 5") with `code <x>`.',
  'Line one\\\nLine "two" with 5\\*3 and 10&nbsp;%.',
  'Head',
  'Value',
  'One',
  '2%',
  'One',
  '3%',
  '',
]

const path = 'locales/en/2025/a.json'

/** A project with an article in English and the files that stet exports of it. */
async function exported(): Promise<Project> {
  const made = await project({ 'source/2025/a.md': article })
  const { root, read, write } = made
  await stet(root, ['sync'])
  const ids = Object.keys(JSON.parse(await read(path)))
  const entries = ids.map((id, index) => [id, english[index] ?? ''])
  await write({ [path]: `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n` })
  await stet(root, ['sync'])
  for (const name of Object.keys(formats)) {
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

const unchanged = '0 Imported 0 translations; 10 are as they were.\n'

describe('gettext', () => {
  it('finds nothing wrong with a PO file', async () => {
    const made = await exported()
    const said = await run(made, 'msgfmt', '--check', '--statistics', '-o', 'en.mo', 'po/en.po')
    expect(said).toContain('9 translated messages, 1 untranslated message.')
    expect(said).not.toContain('error')
  })

  it('rewrites a PO file without a loss', async () => {
    const made = await exported()
    await run(made, 'msgmerge', '--quiet', '-o', 'merged.po', 'po/en.po', 'po/en.po')
    await run(made, 'msgcat', '--width=40', '-o', 'narrow.po', 'merged.po')
    const before = await made.snapshot()
    expect(await imported(made, 'narrow.po')).toBe(unchanged)
    expect(await made.snapshot()).toEqual(before)
  })
})

describe('the Translate Toolkit', () => {
  it('takes a PO file to XLIFF and back', async () => {
    const made = await exported()
    await run(made, 'po2xliff', '--progress=none', 'po/en.po', 'there.xlf')
    await run(made, 'xliff2po', '--progress=none', 'there.xlf', 'back.po')
    const before = await made.snapshot()
    expect(await imported(made, 'there.xlf')).toBe(unchanged)
    expect(await imported(made, 'back.po')).toBe(unchanged)
    expect(await made.snapshot()).toEqual(before)
  })

  it('takes an XLIFF file to PO and back', async () => {
    const made = await exported()
    await run(made, 'xliff2po', '--progress=none', 'xliff1/en.xlf', 'there.po')
    await run(made, 'po2xliff', '--progress=none', 'there.po', 'back.xlf')
    const before = await made.snapshot()
    expect(await imported(made, 'there.po')).toBe(unchanged)
    expect(await imported(made, 'back.xlf')).toBe(unchanged)
    expect(await made.snapshot()).toEqual(before)
  })

  it('brings home what was translated on the way', async () => {
    const made = await exported()
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
    expect(err).toContain('Imported 2 translations; 8 are as they were.')
    const entries = Object.values(JSON.parse(await read(path)))
    expect(entries).toContain('Heading')
    expect(entries).toContain('Not translated \\*yet\\*.')
    expect(entries.slice(0, 3)).toEqual(english.slice(0, 3))
  })

  it('reads the units, codes and states of an XLIFF file', async () => {
    const made = await exported()
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
    expect(await imported(made, 'saved.xlf')).toContain('Imported 1 translation; 9 are')
    expect(await made.read(path)).toContain('"Worth"')
  })

  it('checks a PO and an XLIFF file, and stet reads what it puts out', async () => {
    const made = await exported()
    await run(made, 'pofilter', '--progress=none', 'po/en.po', 'checked.po')
    await run(made, 'pofilter', '--progress=none', 'xliff1/en.xlf', 'checked.xlf')
    expect(await made.read('checked.po')).not.toMatch(/\(pofilter\) (?!untranslated)/)
    for (const file of ['checked.po', 'checked.xlf']) {
      expect(await imported(made, file)).toMatch(/^0 Imported 0 translations;/)
    }
  })

  it('reads a memory', async () => {
    const made = await exported()
    const program = `
from translate.storage import factory
store = factory.getobject('tmx/en.tmx')
print(len(store.units), [str(unit.target) for unit in store.units][0])
`
    expect(await run(made, '/usr/bin/python3', '-c', program)).toBe('9 Figures &amp; facts\n')
  })
})

it.each(['xliff/en.xlf', 'xliff1/en.xlf', 'tmx/en.tmx'])(
  'libxml2 finds %s well-formed',
  async file => {
    expect(await run(await exported(), 'xmllint', '--noout', '--nonet', file)).toBe('')
  },
)
