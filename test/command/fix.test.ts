import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { type Project, project } from '../project.ts'
import { stet } from '../stet.ts'

const en = 'locales/en/a.json'
const vi = 'locales/vi/a.json'

/** A project with one unit, its translations and the configuration's rules. */
async function translated(
  source: string,
  texts: { en?: string; vi?: string },
  more: Record<string, string> = {},
): Promise<Project> {
  const made = await project({ 'source/a.md': `${source}\n`, ...more })
  await stet(made.root, ['sync'])
  const [id = ''] = Object.keys(JSON.parse(await made.read(en)))
  for (const [path, text] of [
    [en, texts.en],
    [vi, texts.vi],
  ] as const) {
    if (text !== undefined) await made.write({ [path]: `{\n  "${id}": ${text}\n}\n` })
  }
  await stet(made.root, ['sync'])
  return made
}

const text = async ({ read }: Project, path = en): Promise<unknown> =>
  Object.values(JSON.parse(await read(path)))[0]

it('shows a diff that git takes, and writes nothing', async () => {
  const made = await translated('Sie sagte, dass alles gut sei.', {
    en: '"She said  all is well."',
  })
  const { root, snapshot, write } = made
  const before = await snapshot()
  const { code, out, err } = await stet(root, ['fix'])
  expect(code).toBe(0)
  expect(out).toContain(`--- a/${en}
+++ b/${en}
@@ -1,3 +1,3 @@
 {
-  "sie-sagte-dass-alles": "She said  all is well."
+  "sie-sagte-dass-alles": "She said all is well."
 }
`)
  expect(out).not.toContain('.state')
  expect(err).toContain('1 translation would be fixed; --write does it.')
  expect(await snapshot()).toEqual(before)

  await write({ 'fix.diff': out })
  execFileSync('git', ['apply', 'fix.diff'], { cwd: root })
  expect(await text(made)).toBe('She said all is well.')
  expect((await stet(root, ['fix'])).err).toBe('Nothing to fix.\n')
})

describe('cures', () => {
  it.each([
    ['spaces in a row', 'Alles ist gut.', '"All is  well."', 'All is well.'],
    ['letters in parts', 'Das Café ist gut.', '"The cafe\\u0301 is good."', 'The café is good.'],
    ['a space before a mark', 'Gut, sagte sie.', '"Good , she said."', 'Good, she said.'],
    [
      'quotation marks of the source',
      'Sie sprach von einem „Wunder“.',
      '"She spoke of a „miracle“."',
      'She spoke of a “miracle”.',
    ],
    [
      'one percent sign among others',
      'Es fiel um 17 %, dann um 21 %.',
      '"It fell by 17%, then by 21 %."',
      'It fell by 17%, then by 21%.',
    ],
    [
      'several things in one translation',
      'Gut, sagte sie: „Ja“.',
      '"Good , she  said: „Yes“."',
      'Good, she said: “Yes”.',
    ],
  ])('%s', async (_, source, before, after) => {
    const made = await translated(source, { en: before })
    expect((await stet(made.root, ['fix', '--write', '--locale', 'en'])).code).toBe(0)
    expect(await text(made)).toBe(after)
  })

  it('separators that only the source explains', async () => {
    const made = await translated('Es waren 30.125 Euro.', { vi: '"Đó là 30,125 euro."' })
    await stet(made.root, ['fix', '--write'])
    expect(await text(made, vi)).toBe('Đó là 30.125 euro.')
  })

  it('a form that the termbase does not prefer', async () => {
    const names = JSON.stringify({ Hongkong: { de: ['Hongkong'], en: ['Hong Kong'] } })
    const made = await translated(
      'Sie lebt in Hongkong.',
      { en: '"She lives in Hongkong."' },
      { 'locales/names.json': names },
    )
    await stet(made.root, ['fix', '--write'])
    expect(await text(made)).toBe('She lives in Hong Kong.')
  })
})

describe('leaves alone', () => {
  it.each([
    ['a figure that says something else', 'Es waren 17 Prozent.', '"It was 71 percent."'],
    ['a lost limit', 'Es waren fast 17 Prozent.', '"It was 17 percent."'],
    ['a misspelled name', 'Die Aktie von Nvidia fiel.', '"The share of Nvdia fell."'],
    ['a doubled word', 'Das war viel Geld.', '"That was was a lot of money."'],
    ['what the source has, too', 'Alles  ist gut.', '"All is  well."'],
    ['code', 'Code `a  b` ist gut.', '"Code `a  b` is good."'],
  ])('%s', async (_, source, before) => {
    const made = await translated(source, { en: before })
    const { out, err } = await stet(made.root, ['fix', '--write'])
    expect({ out, err }).toEqual({ out: '', err: 'Nothing to fix.\n' })
    expect(await text(made)).toBe(JSON.parse(before))
  })

  it('a drift that the configuration calls a warning', async () => {
    const made = await translated('Es waren 17 Prozent.', { en: '"It was 71 percent."' })
    await made.write({
      'stet.config.json': JSON.stringify({
        sourceLocale: 'de',
        locales: ['de', 'en', 'vi'],
        rules: { figure: 'warn' },
      }),
    })
    expect((await stet(made.root, ['fix'])).err).toBe('Nothing to fix.\n')
  })

  it('other locales and articles than those it is asked for', async () => {
    const made = await translated('Alles ist gut.', { en: '"All is  well."', vi: '"Tất cả  tốt."' })
    await stet(made.root, ['fix', 'a', '--locale', 'vi', '--write'])
    expect([await text(made), await text(made, vi)]).toEqual(['All is  well.', 'Tất cả tốt.'])
  })
})

it('cures also what the configuration calls an error', async () => {
  const made = await translated('Alles ist gut.', { en: '"All is  well."' })
  await made.write({
    'stet.config.json': JSON.stringify({
      sourceLocale: 'de',
      locales: ['de', 'en', 'vi'],
      rules: { 'doubled-space': 'error' },
    }),
  })
  expect((await stet(made.root, ['check'])).code).toBe(1)
  await stet(made.root, ['fix', '--write'])
  expect(await text(made)).toBe('All is well.')
  expect((await stet(made.root, ['check'])).code).toBe(0)
})

it('keeps the escapes of the file, and escapes what it puts there', async () => {
  const made = await translated('Sie sagte „Ja\\„ und „Nein“ zu 5 km.', {
    en: '"She said \\u201cyes\\\\\\u201d and  \\u201eno\\u201c to 5\\u00A0km \\u2026."',
  })
  await stet(made.root, ['fix', '--write'])
  expect(await made.read(en)).toContain(
    'She said \\u201cyes\\\\\\u201d and “no” to 5\\u00A0km \\u2026.',
  )
})

it('leaves a stale translation stale and a draft a draft', async () => {
  const made = await translated('Alles ist gut.', { en: '"All is  well."' })
  const { root, write } = made
  await write({ 'source/a.md': 'Alles ist sehr gut.\n' })
  await stet(root, ['sync'])
  await stet(root, ['fix', '--write'])
  expect(await text(made)).toBe('All is well.')
  expect((await stet(root, ['check', '--locale', 'en'])).out).toContain('  stale')
  await stet(root, ['sync'])
  expect((await stet(root, ['check', '--locale', 'en'])).out).toContain('  stale')
})

it('does twice what it does once, and finds nothing new afterwards', async () => {
  const made = await translated('Gut, sagte sie: „Es fiel um 17 %, dann um 21 %.“', {
    en: '"Good , she  said: „It fell by 17%, then by 21 % .“"',
    vi: '"Tốt , cô ấy  nói: „Nó giảm 17 %, rồi 21%.“"',
  })
  const count = async () => {
    const { out } = await stet(made.root, ['check', '--format', 'json'])
    return JSON.parse(out).findings.map(({ ruleId }: { ruleId: string }) => ruleId)
  }
  const before: string[] = await count()
  await stet(made.root, ['fix', '--write'])
  const once = await made.snapshot()
  const after: string[] = await count()
  expect(after.filter(rule => !before.includes(rule))).toEqual([])
  expect(after.length).toBeLessThan(before.length)
  expect((await stet(made.root, ['fix', '--write'])).err).toBe('Nothing to fix.\n')
  expect(await made.snapshot()).toEqual(once)
})

it('fixes what it can read, and says what it cannot', async () => {
  const made = await translated('Alles ist gut.', { en: '"All is  well."' })
  await made.write({ 'source/b.md': Buffer.from([0xff]) })
  const { code, err } = await stet(made.root, ['fix', '--write'])
  expect(code).toBe(2)
  expect(err).toContain('source/b.md')
  expect(await text(made)).toBe('All is well.')
})
