import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { po } from '../../src/exchange/po/index.ts'
import { parsePo } from '../../src/exchange/po/parse-po.ts'
import { workpiece } from './exchange.ts'

const messages = (value: string) => parsePo(new VFile({ path: 'a.po', value }))

it('writes place, notes, state and the older source in the words of gettext', () => {
  const markdown = '<!-- stet-note: Kurz! -->\nGuten "Morgen"\\\nheute\n'
  const { today, job } = workpiece(markdown, ['Good "morning"\\\ntoday'], 'stale')
  const units = job.units.map(unit => ({ ...unit, previous: 'Guten\nAbend' }))
  const id = today.pairs[0]?.unit.id
  expect(po.write({ ...job, units })).toBe(`msgid ""
msgstr "Project-Id-Version: stet\\nMIME-Version: 1.0\\nContent-Type: text/plain; charset=utf-8\\nContent-Transfer-Encoding: 8bit\\nLanguage: en\\nX-Source-Language: de\\n"

#: source/a.md:2
#. note: Kurz!
#. stet: en a#${id} ${job.units[0]?.base.target} stale
#, fuzzy
#| msgid "Guten\\nAbend"
msgctxt "a#${id}"
msgid "Guten \\"Morgen\\"\\\\\\nheute"
msgstr "Good \\"morning\\"\\\\\\ntoday"
`)
})

it('reads strings in parts, plural forms, comments and places', () => {
  const text = `# by hand
#. note: a
#, fuzzy, c-format
msgctxt "a#b"
msgid ""
"one "
  "two"
msgstr ""
"eins "
"zwei"

msgid "thing"
msgid_plural "things"
msgstr[0] "Ding"
msgstr[1] "Dinge"

#~ msgid "old"
#~ msgstr "alt"
`
  const [first, second, ...others] = messages(text)
  expect(first).toMatchObject({ msgctxt: 'a#b', msgid: 'one two', msgstr: 'eins zwei' })
  expect(first?.comments).toEqual(['# by hand', '#. note: a', '#, fuzzy, c-format'])
  expect(text.slice(first?.at.start, first?.at.end)).toBe('""\n"eins "\n"zwei"')
  expect(second).toMatchObject({ msgctxt: '', msgid: 'thing', msgstr: 'Ding' })
  expect(others).toEqual([])
})

it('reads what C writes in strings, line ends of Windows and a byte order mark', () => {
  const text = '\uFEFFmsgid "a"\r\nmsgstr "\\t\\"\\\\\\n\\101\\x42\\a"\r\n'
  expect(messages(text)[0]?.msgstr).toBe('\t"\\\nAB\u0007')
})

it.each([
  ['msgid "a"\nmsgstr "b', 2, 1],
  ['msgid "a"\nmsgstr "b" c', 2, 1],
  ['msgid a', 1, 1],
  ['"a"', 1, 1],
  ['msgid "a"\n\n  oops', 3, 3],
  ['msgfoo "a"', 1, 1],
  ['msgid "a"\nmsgstr "b"\n<<<<<<< HEAD', 3, 1],
])('names the line that is none of a PO file: %j', (text, line, column) => {
  expect(() => messages(text)).toThrow(
    expect.objectContaining({ key: 'po-line', where: { path: 'a.po', line, column } }),
  )
})

it('knows by its last state whether a message is fuzzy for being stale or a draft', () => {
  for (const state of ['stale', 'draft'] as const) {
    const { job } = workpiece('Guten Morgen\n', ['Good morning'], state)
    const [item] = po.read(new VFile(po.write(job)))
    expect(item?.state).toBe(state)
  }
})
