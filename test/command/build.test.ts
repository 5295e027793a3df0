import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

const article = `# Bericht

Die Aktien fielen um **17 Prozent**.

![Ein Bild](bild.png)
`
const en = 'locales/en/a.json'
const vi = 'locales/vi/a.json'
const english = `{
  "bericht": "Report",
  "die-aktien-fielen-um": "The shares fell by **17 percent**.",
  "ein-bild": "![A picture](bild.png)"
}
`
const vietnamese = `{
  "bericht": "Báo cáo",
  "die-aktien-fielen-um": "Cổ phiếu giảm **17%**.",
  "ein-bild": "![Một bức ảnh](bild.png)"
}
`

/** A project with one article, built once from nothing, then translated and built again. */
async function built() {
  const made = await project({
    'source/a.md': article,
    'source/bild.png': Uint8Array.of(0, 255, 13, 10),
  })
  await stet(made.root, ['build'])
  await made.write({ [en]: english, [vi]: vietnamese })
  const ran = await stet(made.root, ['build'])
  return { ...made, ran }
}

it('writes every locale, the source to the letter, and the files that the article refers to', async () => {
  const { read, snapshot, ran } = await built()
  expect(ran).toMatchObject({ code: 0, out: '' })
  expect(await read('output/de/a.md')).toBe(article)
  expect(await read('output/en/a.md')).toBe(
    '# Report\n\nThe shares fell by **17 percent**.\n\n![A picture](bild.png)\n',
  )
  expect(await read('output/vi/a.md')).toBe(
    '# Báo cáo\n\nCổ phiếu giảm **17%**.\n\n![Một bức ảnh](bild.png)\n',
  )
  const files = await snapshot()
  for (const locale of ['de', 'en', 'vi']) {
    expect(files[`output/${locale}/bild.png`]).toBe(files['source/bild.png'])
  }
})

it('changes nothing the second time, and says so when frozen', async () => {
  const { root, snapshot } = await built()
  const before = await snapshot()
  expect(await stet(root, ['build'])).toMatchObject({ code: 0, err: '0 files changed.\n' })
  expect(await stet(root, ['build', '--frozen'])).toMatchObject({ code: 0 })
  expect(await snapshot()).toEqual(before)
})

it('fills what is missing from the source and warns', async () => {
  const { root, read, write } = await built()
  await write({ [en]: english.replace('Report', '') })
  const { code, out } = await stet(root, ['build'])
  expect(code).toBe(0)
  expect(out).toContain(
    `${en}:2:15: warning: Unexpected empty translation, expected a translation of \`Bericht\``,
  )
  expect(await read('output/en/a.md')).toMatch(/^# Bericht\n/)
})

it('takes a missing translation from a configured fallback', async () => {
  const { root, read, write } = await built()
  await write({
    'stet.config.json':
      '{"sourceLocale": "de", "locales": ["en", "vi"], "fallback": {"vi": ["en"]}}',
    [vi]: vietnamese.replace('Báo cáo', ''),
  })
  await stet(root, ['build'])
  expect(await read('output/vi/a.md')).toMatch(/^# Report\n/)
})

describe('the gate', () => {
  const drifted = english.replace('17 percent', '71 percent')

  it('keeps the last good output of the drifted locale and writes the others', async () => {
    const { root, read, write } = await built()
    const good = await read('output/en/a.md')
    await write({ [en]: drifted, [vi]: vietnamese.replace('Báo cáo', 'Bản tin') })
    const { code, out, err } = await stet(root, ['build'])
    expect(code).toBe(1)
    expect(out).toContain(
      `${en}:3:49: error: Unexpected figure \`71 percent\`, expected \`17 percent\``,
    )
    expect(err).toContain('Not written in `en`: source/a.md has errors there')
    expect(await read('output/en/a.md')).toBe(good)
    expect(await read('output/vi/a.md')).toMatch(/^# Bản tin\n/)
    expect(await read(en)).toBe(drifted)
  })

  it('never hands a drifted text to a locale that falls back on it', async () => {
    const { root, read, write } = await built()
    await write({
      'stet.config.json':
        '{"sourceLocale": "de", "locales": ["en", "vi"], "fallback": {"vi": ["en"]}}',
      [en]: drifted,
      [vi]: vietnamese.replace('Cổ phiếu giảm **17%**.', ''),
    })
    await stet(root, ['build'])
    expect(await read('output/vi/a.md')).toContain('Die Aktien fielen um **17 Prozent**.')
  })

  it('lets --force through and still exits 1', async () => {
    const { root, read, write } = await built()
    await write({ [en]: drifted })
    expect(await stet(root, ['build', '--force'])).toMatchObject({ code: 1 })
    expect(await read('output/en/a.md')).toContain('**71 percent**')
  })

  it('refuses a missing or a stale translation where the policy says so', async () => {
    const { root, write } = await built()
    const policy = { '*': { missing: 'fail', stale: 'fail' } }
    await write({
      'stet.config.json': JSON.stringify({ sourceLocale: 'de', locales: ['en', 'vi'], policy }),
      'source/a.md': article.replace('Bericht', 'Der große Bericht'),
      [vi]: vietnamese.replace('Một bức ảnh', '').replace('![](bild.png)', ''),
    })
    const { code, out } = await stet(root, ['build'])
    expect(code).toBe(1)
    expect(out).toContain(`${en}:2:15: error: Unexpected translation of an older source`)
    expect(out).toContain(`${vi}:4:16: error: Unexpected empty translation`)
  })
})

describe('a source that changes', () => {
  it('makes its translation stale, keeps it, and checks it against the new source', async () => {
    const { root, read, write } = await built()
    await write({ 'source/a.md': article.replace('17 Prozent', '18 Prozent') })
    const { code, out } = await stet(root, ['build'])
    expect(code).toBe(1)
    expect(out).toContain(
      `${en}:3:49: error: Unexpected figure \`17 percent\`, expected \`18 percent\``,
    )
    expect(out).toContain('The source was `Die Aktien fielen um **17 Prozent**.`')
    expect(await read('locales/de/a.json')).toContain('18 Prozent')
    expect(await read('output/de/a.md')).toContain('18 Prozent')

    await write({ [en]: english.replace('17', '18'), [vi]: vietnamese.replace('17', '18') })
    expect(await stet(root, ['build'])).toMatchObject({ code: 0, out: '' })
    expect(await read('output/en/a.md')).toContain('**18 percent**')
  })

  it('publishes the source instead where the policy says so, and drift in the old text is no error', async () => {
    const { root, read, write } = await built()
    await write({
      'stet.config.json':
        '{"sourceLocale": "de", "locales": ["en"], "policy": {"en": {"stale": "source"}}}',
      'source/a.md': article.replace('17 Prozent', '18 Prozent'),
    })
    rmSync(join(root, 'locales/vi'), { recursive: true })
    expect(await stet(root, ['build'])).toMatchObject({ code: 0 })
    expect(await read('output/en/a.md')).toContain('Die Aktien fielen um **18 Prozent**.')
  })

  it('is right again once a person accepts the old translation', async () => {
    const { root, write } = await built()
    await write({ 'source/a.md': article.replace('fielen', 'sanken') })
    expect((await stet(root, ['build'])).out).toContain('stet accept en die-aktien-fielen-um')
    for (const locale of ['en', 'vi']) {
      const accepted = await stet(root, ['accept', locale, 'die-aktien-fielen-um'])
      expect(accepted).toMatchObject({ code: 0, out: '' })
    }
    expect(await stet(root, ['build'])).toMatchObject({ code: 0, out: '' })
  })
})

describe('an article that goes and comes back', () => {
  it('takes its output with it, keeps its translations, and finds them again', async () => {
    const { root, write, snapshot } = await built()
    await write({ 'source/b.md': '# Etwas anderes\n' })
    await stet(root, ['build'])
    const before = await snapshot()
    rmSync(join(root, 'source/a.md'))
    expect(await stet(root, ['build'])).toMatchObject({ code: 0 })
    const gone = await snapshot()
    expect(Object.keys(gone).filter(path => /^output\/.*(?:a\.md|png)$/.test(path))).toEqual([])
    expect(gone['locales/.orphan/en/a.json']).toContain('The shares fell by **17 percent**.')

    await write({ 'source/a.md': article })
    expect(await stet(root, ['build'])).toMatchObject({ code: 0 })
    expect(await snapshot()).toEqual(before)
  })

  it('leaves an output alone that somebody has changed since', async () => {
    const { root, write, read } = await built()
    await write({ 'source/b.md': '# Etwas anderes\n', 'output/en/a.md': 'my own words' })
    rmSync(join(root, 'source/a.md'))
    await stet(root, ['build'])
    expect(await read('output/en/a.md')).toBe('my own words')
  })
})

it('builds only the articles and locales it is asked for, and deletes nothing of the others', async () => {
  const { root, write, read } = await built()
  await write({
    'source/b.md': '# Etwas anderes\n',
    [en]: english.replace('Report', 'News'),
    [vi]: vietnamese.replace('Báo cáo', 'Bản tin'),
  })
  await stet(root, ['build', 'b'])
  expect(await read('output/en/a.md')).toMatch(/^# Report\n/)
  await stet(root, ['build', '--locale', 'vi'])
  expect(await read('output/en/a.md')).toMatch(/^# Report\n/)
  expect(await read('output/vi/a.md')).toMatch(/^# Bản tin\n/)
})

it('writes nothing when frozen, and fails if it would', async () => {
  const { root, write, snapshot } = await built()
  await write({ [en]: english.replace('Report', 'News') })
  const before = await snapshot()
  const { code, err } = await stet(root, ['build', '--frozen'])
  expect(code).toBe(1)
  expect(err).toContain('Would change: output/en/a.md\n')
  expect(await snapshot()).toEqual(before)
})

it('hands out article text to the letter: no interpolation, no nesting, no separators', async () => {
  const made = await project({ 'source/a.md': 'Apfel\n\nBirne\n\nKirsche\n\nConstructor\n' })
  await stet(made.root, ['build'])
  await made.write({
    [en]: JSON.stringify({
      apfel: 'A $t(birne) {{count}} b',
      birne: 'a:b.c $t(apfel, {"x": "y"})',
      kirsche: 'A line\\\nand more',
      'constructor-2': 'Builder',
    }),
  })
  await stet(made.root, ['build', '--locale', 'en'])
  expect(await made.read('output/en/a.md')).toBe(
    'A $t(birne) {{count}} b\n\na:b.c $t(apfel, {"x": "y"})\n\nA line\\\nand more\n\nBuilder\n',
  )
})

it('finds its way again when the snapshot or the state is lost', async () => {
  for (const path of ['locales/de', 'locales/.state']) {
    const { root, snapshot } = await built()
    const before = await snapshot()
    rmSync(join(root, path), { recursive: true })
    expect(await stet(root, ['build'])).toMatchObject({ code: 0, out: '' })
    expect(await snapshot()).toEqual(before)
  }
})
