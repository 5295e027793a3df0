import { rename, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/exchange/index.ts'
import { documents, targets } from '../output/arbitrary.ts'
import { configuration, type Project, project } from '../project.ts'
import { stet } from '../stet.ts'

const article = '# Zahlen\n\nDie Aktie fiel um **17 Prozent**.\n\nNeu.\n'
const english = JSON.stringify({
  zahlen: 'Figures',
  'die-aktie-fiel-um': 'The share fell by **17 percent**.',
  neu: '',
})

/** A project with an article, half of it in English, that is in sync. */
async function translated(): Promise<Project> {
  const made = await project({
    'source/2025/a.md': article,
    'locales/en/2025/a.json': english,
    'locales/de/2025/a.json': JSON.stringify({
      zahlen: 'Zahlen',
      'die-aktie-fiel-um': 'Die Aktie fiel um **17 Prozent**.',
      neu: 'Neu.',
    }),
  })
  await stet(made.root, ['sync'])
  return made
}

/** Exports the English units, changes the text of the file and writes it to `back.*`. */
async function sendOut(
  { root, write }: Project,
  name: string,
  change: (text: string) => string,
): Promise<string> {
  const { out } = await stet(root, ['export', '--format', name, '--locale', 'en', '--out', '-'])
  const path = `back${formats[name]?.extension}`
  await write({ [path]: change(out) })
  return path
}

describe.each(Object.entries(formats))('%s', (name, { extension }) => {
  it('goes out as a file a locale, and back without a change', async () => {
    const { root, snapshot } = await translated()
    const { code, out } = await stet(root, ['export', '--format', name])
    expect([code, out]).toEqual([0, `exchange/en${extension}\nexchange/vi${extension}\n`])
    const before = await snapshot()
    const back = await stet(root, ['import', `exchange/en${extension}`, `exchange/vi${extension}`])
    expect([back.code, back.out]).toEqual([0, ''])
    expect(await snapshot()).toEqual(before)
  })

  it('brings an edit home, and says where one is wrong', async () => {
    const made = await translated()
    const { root, read, snapshot } = made
    const right = await sendOut(made, name, text => text.replaceAll('The share', 'Shares'))
    const { code, err } = await stet(root, ['import', right])
    expect([code, err]).toEqual([0, expect.stringContaining('Imported 1 translation;')])
    expect(await read('locales/en/2025/a.json')).toContain('"Shares fell by **17 percent**."')

    const wrong = await sendOut(made, name, text => text.replaceAll('17 percent', '71 percent'))
    const before = await snapshot()
    const refused = await stet(root, ['import', wrong, '--format', 'json'])
    expect(refused.code).toBe(1)
    const [finding] = JSON.parse(refused.out).findings
    expect(finding).toMatchObject({ path: wrong, actual: '71 percent', expected: ['17 percent'] })
    const lines = (await read(wrong)).split('\n')
    const place = lines[finding.line - 1]?.slice(finding.column - 1, finding.endColumn - 1)
    expect(place).toBe('71 percent')
    expect(await snapshot()).toEqual(before)
  })

  it('changes no byte of any project on the way out and back', async () => {
    await fc.assert(
      fc.asyncProperty(documents, targets, fc.boolean(), async (text, list, isSynced) => {
        const made = await project({ 'source/a.md': text, 'stet.config.json': configuration })
        const { root, read, write, snapshot } = made
        const { code } = await stet(root, ['sync'])
        fc.pre(code === 0)
        const ids = Object.keys(JSON.parse(await read('locales/en/a.json')))
        const entries = ids.map((id, index) => [id, list[index] ?? ''])
        await write({ 'locales/en/a.json': JSON.stringify(Object.fromEntries(entries)) })
        if (isSynced) await stet(root, ['sync'])
        const sent = await stet(root, ['export', '--format', name])
        expect(sent.code).toBe(0)
        const before = await snapshot()
        const back = await stet(root, ['import', `exchange/en${extension}`])
        expect(back.out).toBe('')
        expect(back.code).toBe(0)
        expect(await snapshot()).toEqual(before)
      }),
      { numRuns: 5 },
    )
  })
})

it('takes what is right of a file and leaves the rest', async () => {
  const made = await translated()
  const { root, read } = made
  const path = await sendOut(made, 'csv', text =>
    text
      .replaceAll('Figures', 'Numbers')
      .replaceAll('17 percent', '71 percent')
      .replace('Neu.,,new', 'Neu.,New.,new'),
  )
  const { code, out, err } = await stet(root, ['import', path])
  expect(code).toBe(1)
  expect(out).toContain('expected `17 percent`')
  expect(err).toContain('Imported 2 translations;')
  expect(err).toContain('1 translation was not imported;')
  expect(JSON.parse(await read('locales/en/2025/a.json'))).toEqual({
    zahlen: 'Numbers',
    'die-aktie-fiel-um': 'The share fell by **17 percent**.',
    neu: 'New.',
  })
})

it('takes no draft that would be wrong once somebody confirms it', async () => {
  const made = await translated()
  const { root, read, snapshot } = made
  const put = (figure: string) => (text: string) =>
    text.replace(/The share fell by [^,]*,translated/, `Down **${figure}**.,draft`)
  const wrong = await sendOut(made, 'csv', put('71 percent'))
  const before = await snapshot()
  const refused = await stet(root, ['import', wrong, '--format', 'json'])
  expect(refused.code).toBe(1)
  expect(JSON.parse(refused.out).findings).toMatchObject([
    { severity: 'error', ruleId: 'figure', actual: '71 percent' },
  ])
  expect(await snapshot()).toEqual(before)

  const right = await sendOut(made, 'csv', put('17 percent'))
  const { code, err } = await stet(root, ['import', right])
  expect([code, err]).toEqual([0, expect.stringContaining('Imported 1 translation;')])
  expect(await read('locales/en/2025/a.json')).toContain('"Down **17 percent**."')
  expect(await read('locales/.state/2025/a.json')).toContain('"status":"draft"')
})

it.each(Object.keys(formats))(
  'brings a %s file home that went out before its article was renamed',
  async name => {
    const made = await translated()
    const { root, read, write } = made
    await write({ 'source/other.md': '# Anderes\n\nHier steht etwas ganz anderes.\n' })
    const back = await sendOut(made, name, text => text.replaceAll('The share', 'Shares'))
    await rename(join(root, 'source/2025/a.md'), join(root, 'source/zahlen.md'))
    await stet(root, ['build'])
    const { code, out, err } = await stet(root, ['import', back])
    expect([code, out, err]).toEqual([0, '', expect.stringContaining('Imported 1 translation;')])
    expect(await read('locales/en/zahlen.json')).toContain('"Shares fell by **17 percent**."')
  },
)

it('keeps what a person wrote here meanwhile', async () => {
  const made = await translated()
  const { root, write, read } = made
  const path = await sendOut(made, 'xliff', text => text.replace('>Figures<', '>Numbers<'))
  await write({ 'locales/en/2025/a.json': english.replace('Figures', 'Digits') })
  const { code, out } = await stet(root, ['import', path])
  expect(code).toBe(1)
  expect(out).toContain('--overwrite takes this one')
  expect(await read('locales/en/2025/a.json')).toContain('Digits')
  await stet(root, ['import', path, '--overwrite'])
  expect(await read('locales/en/2025/a.json')).toContain('Numbers')
})

it('takes no translation of a source that has changed, nor of a unit that is gone', async () => {
  const made = await translated()
  const { root, write, read } = made
  const path = await sendOut(made, 'po', text =>
    text.replace('"Figures"', '"Numbers"').replace('msgstr ""\n', 'msgstr "New."\n'),
  )
  await write({ 'source/2025/a.md': '# Ziffern und Zahlen\n' })
  const { code, out } = await stet(root, ['import', path])
  expect(code).toBe(1)
  expect(out).toContain('Unexpected translation of an older source of `zahlen`')
  expect(out).toContain('Unexpected unit `neu` of `2025/a`')
  expect(await read('locales/en/2025/a.json')).toBe(english)
})

it('refuses what cannot stand in the article, and names it in the file', async () => {
  const made = await translated()
  const { root, read } = made
  const path = await sendOut(made, 'po', text =>
    text.replace('msgstr "Figures"', 'msgstr "Figures\\n\\nand more"'),
  )
  const { code, out } = await stet(root, ['import', path])
  expect(code).toBe(1)
  expect(out).toContain(`${path}:9:8: error: Unexpected blank line`)
  expect(await read('locales/en/2025/a.json')).toBe(english)
})

it('knows a unit that a tool renamed, and a locale that it lost, by the note of stet', async () => {
  const made = await translated()
  const { root, read } = made
  const path = await sendOut(made, 'xliff1', text =>
    text
      .replaceAll(/trans-unit id="[^"]*"/g, 'trans-unit id="1"')
      .replace(' target-language="en"', '')
      .replace('source-language="de"', 'source-language="en-US"')
      .replace(/original="[^"]*"/, 'original="a.po"')
      .replace('>Figures<', '>Numbers<'),
  )
  const { code } = await stet(root, ['import', path])
  expect(code).toBe(0)
  expect(await read('locales/en/2025/a.json')).toContain('"zahlen": "Numbers"')
})

it('does not take a file for another locale than it is for', async () => {
  const made = await translated()
  const { root, read } = made
  const path = await sendOut(made, 'xliff', text =>
    text.replace('trgLang="en"', 'trgLang="vi"').replace('>Figures<', '>Số<'),
  )
  await stet(root, ['import', path])
  expect(await read('locales/en/2025/a.json')).toBe(english)
  expect(await read('locales/vi/2025/a.json')).toContain('"zahlen": "Số"')
})

it('reads no file without bounds', async () => {
  const { root, write } = await translated()
  await write({ 'large.xlf': '' })
  await truncate(join(root, 'large.xlf'), 33 * 1024 * 1024)
  const { code, err } = await stet(root, ['import', 'large.xlf'])
  expect([code, err]).toEqual([2, expect.stringContaining('larger than 32 MiB')])
})

it('does not replace a file that somebody may have worked on', async () => {
  const { root, write, read } = await translated()
  await stet(root, ['export', '--locale', 'en'])
  const text = (await read('exchange/en.xlf')).replace('>Figures<', '>Numbers<')
  await write({ 'exchange/en.xlf': text })
  const { code, err } = await stet(root, ['export'])
  expect(code).toBe(2)
  expect(err).toContain('Cannot write `exchange/en.xlf`: it holds something else already')
  expect(await read('exchange/en.xlf')).toBe(text)
  expect((await stet(root, ['export', '--overwrite'])).code).toBe(0)
})

it('replaces a file of which everything was imported, also where a unit left its article', async () => {
  const { root, write, read } = await translated()
  await stet(root, ['export', '--locale', 'en'])
  const edited = (await read('exchange/en.xlf')).replace('>Figures<', '>Numbers<')
  await write({ 'exchange/en.xlf': edited })
  expect((await stet(root, ['export', '--locale', 'en'])).code).toBe(2)
  expect((await stet(root, ['import', 'exchange/en.xlf'])).code).toBe(0)
  await write({ 'source/2025/a.md': '# Zahlen\n\nDie Aktie fiel um **17 Prozent**.\n' })
  await stet(root, ['sync'])
  expect(await stet(root, ['export', '--locale', 'en'])).toMatchObject({
    code: 0,
    out: 'exchange/en.xlf\n',
  })
  expect(await read('exchange/en.xlf')).toContain('>Numbers<')
})

it('writes one file to standard output, and some articles where asked', async () => {
  const { root } = await translated()
  expect((await stet(root, ['export', '--out', '-'])).err).toContain('expected one locale')
  const { err } = await stet(root, ['export', 'b', '--out', '-', '--locale', 'en'])
  expect(err).toContain('Cannot find an article `b`')
})

describe('a file that is not right', () => {
  const head = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de"'
  const unit = '<file id="f" original="source/2025/a.md"><unit id="zahlen">'
  it.each([
    ['a.xlf', `${head} trgLang="en">\n<file></xliff>`, 'a.xlf:2:14: error: Cannot read'],
    [
      'a.xlf',
      `${head} trgLang="fr">${unit}<segment><source/></segment></unit></file></xliff>`,
      'its language is `fr`, expected `en`, `vi`',
    ],
    [
      'a.xlf',
      `${head.replace('"de"', '"en"')} trgLang="en">${unit}<segment><source/></segment></unit></file></xliff>`,
      'its language is `en`, expected `de`',
    ],
    [
      'a.xlf',
      `${head} trgLang="en">${unit}<segment/></unit></file></xliff>`,
      'a unit without its source text',
    ],
    [
      'a.xlf',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      'a.xlf:1:1: error: Cannot read `a.xlf`: a document type',
    ],
    ['a.xlf', '<tmx/>', 'its root is `tmx`, expected `xliff`'],
    [
      'a.tmx',
      '<tmx><body><tu/></body></tmx>',
      'a.tmx:1:12: error: Cannot read `a.tmx`: a `tu` without an id',
    ],
    ['a.po', 'msgid "a"\nmsgstr "b', 'a.po:2:1: error: Cannot read'],
    [
      'a.po',
      'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n',
      'its encoding is `ISO-8859-1`',
    ],
    ['a.csv', 'article,id,source\n', 'no column `target`'],
    ['a.csv', 'article,id,source,target\na,b,"c', 'a.csv:2:5: error: Cannot read'],
    [
      'a.csv',
      'article,id,source,target,state\na,b,c,d,done',
      'a.csv:2:9: error: Cannot read `a.csv`: unknown state `done`',
    ],
    ['a.txt', 'Guten Morgen', 'no format that stet knows'],
    ['b.xlf', undefined, 'Cannot read `b.xlf` (ENOENT)'],
  ])('is named with its place, and nothing is written: %s %j', async (path, text, message) => {
    const { root, write, snapshot } = await translated()
    await write({ 'a.txt': '', ...(text === undefined ? {} : { [path]: text }) })
    const before = await snapshot()
    const { code, out, err } = await stet(root, ['import', path])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(await snapshot()).toEqual(before)
  })
})
