import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

const en = 'locales/en/a.json'

/** An article in two locales with one drift in each, under a name that GitHub must have escaped. */
async function drifted() {
  const made = await project({ 'source/a.md': 'Es waren 17 Prozent,\nnicht 100 % mehr.\n' })
  await stet(made.root, ['sync'])
  await made.write({
    [en]: '{\n  "es-waren-17-prozent": "It was 71 percent, not \\"100%\\" more."\n}\n',
    'locales/vi/a.json': '{\n  "es-waren-17-prozent": "Đó là 17%, không phải hơn 99%."\n}\n',
  })
  return made
}

it('shows the line, the place in it and the source, and exits 1', async () => {
  const { root } = await drifted()
  const { code, out } = await stet(root, ['check', '--locale', 'en'])
  expect(
    out,
  ).toBe(`${en}:2:34: error: Unexpected figure \`71 percent\`, expected \`17 percent\`  figure
      "es-waren-17-prozent": "It was 71 percent, not \\"100%\\" more."
                                     ^^^^^^^^^^
    source/a.md:1:10: the source says \`17 Prozent\`
    Es waren 17 Prozent,
             ^^^^^^^^^^
    \`vi\` and the source agree; \`en\` stands alone.

1 error, 0 warnings
`)
  expect(code).toBe(1)
})

it('writes nothing, and needs neither output nor state', async () => {
  const { root, snapshot } = await drifted()
  const before = await snapshot()
  await stet(root, ['check'])
  expect(await snapshot()).toEqual(before)
})

it('prints annotations for GitHub that land on the line of the locale file', async () => {
  const { root } = await drifted()
  const { code, out } = await stet(root, ['check', '--locale', 'en', '--format', 'github'])
  expect(out).toBe(
    `::error file=${en},line=2,endLine=2,col=34,endColumn=44,title=stet figure::` +
      'Unexpected figure `71 percent`, expected `17 percent`%0A' +
      '`vi` and the source agree; `en` stands alone.%0A' +
      'source/a.md:1:10: the source says `17 Prozent`\n',
  )
  expect(code).toBe(1)
})

it('prints JSON for programs', async () => {
  const { root } = await drifted()
  const { out } = await stet(root, ['check', '--locale', 'en', '--format', 'json'])
  expect(JSON.parse(out)).toEqual({
    version: 1,
    errors: 1,
    warnings: 0,
    accepted: 0,
    findings: [
      {
        path: en,
        line: 2,
        column: 34,
        endLine: 2,
        endColumn: 44,
        severity: 'error',
        ruleId: 'figure',
        reason: 'Unexpected figure `71 percent`, expected `17 percent`',
        note: '`vi` and the source agree; `en` stands alone.',
        actual: '71 percent',
        expected: ['17 percent'],
        url: 'urn:stet:check:figure',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}:1$/),
        unit: 'es-waren-17-prozent',
        change: null,
        source: {
          path: 'source/a.md',
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 20,
          text: 'the source says `17 Prozent`',
        },
      },
    ],
  })
})

it('speaks the configured language, and another where asked', async () => {
  const { root, write } = await drifted()
  await write({
    'stet.config.json': '{"sourceLocale": "de", "locales": ["en", "vi"], "language": "de"}',
  })
  expect((await stet(root, ['check'])).out).toContain('Fehler: Unerwartete Angabe `71 percent`')
  expect((await stet(root, ['check', '--language', 'vi'])).out).toContain(
    'lỗi: Số liệu `71 percent` sai',
  )
})

it('says that the source is newer than the locale files', async () => {
  const { root, write } = await project({ 'source/a.md': '# Apfel\n' })
  await stet(root, ['sync'])
  await write({ 'source/a.md': '# Apfel\n\nBirne\n' })
  const { code, out } = await stet(root, ['check', '--locale', 'en'])
  expect(out).toContain('source/a.md:3:1: warning: Unexpected source newer than its locale files')
  expect(out).toContain('1 unit is new or changed.')
  expect(code).toBe(0)
})

it('says that a paragraph or an article left the source', async () => {
  const { root, write } = await project({
    'source/a.md': 'Apfel\n\nBirne\n',
    'source/b.md': 'Kirsche\n',
  })
  await stet(root, ['sync'])
  await write({ 'locales/en/b.json': '{"kirsche": "Cherry"}', 'source/a.md': 'Birne\n' })
  rmSync(join(root, 'source/b.md'))
  const { code, out, err } = await stet(root, ['check', '--locale', 'en'])
  expect(out).toContain(
    'source/a.md: warning: Unexpected locale files that do not follow the source',
  )
  expect(err).toContain('`stet sync` will move its translations to locales/.orphan/en/b.json')
  expect(code).toBe(0)
})

it('takes severities from the configuration', async () => {
  const { root, write } = await drifted()
  const configure = (figure: string) =>
    write({
      'stet.config.json': JSON.stringify({
        sourceLocale: 'de',
        locales: ['en', 'vi'],
        rules: { figure },
      }),
    })
  await configure('warn')
  expect(await stet(root, ['check'])).toMatchObject({ code: 0 })
  await configure('off')
  expect(await stet(root, ['check'])).toMatchObject({
    code: 0,
    out: '',
    err: '1 article, no findings.\n',
  })
})
