import { rmSync, symlinkSync } from 'node:fs'
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
    expect(err).toContain('Not written in `en`: locales/en/a.json has errors')
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

  it('keeps the pictures of the last good output', async () => {
    const { root, read, write } = await built()
    await write({
      'source/a.md': article.replace('bild.png', 'neu.png'),
      'source/neu.png': 'new',
      [en]: drifted,
      [vi]: vietnamese.replace('bild.png', 'neu.png'),
    })
    await stet(root, ['build'])
    expect(await read('output/en/a.md')).toContain('(bild.png)')
    expect(await read('output/en/bild.png')).not.toBe('')
    expect(await read('output/vi/neu.png')).toBe('new')
  })

  it('does not replace a good translation with the source because of a typo in its key', async () => {
    const { root, read, write } = await built()
    await write({ [en]: english.replace('"bericht"', '"berihct"') })
    const { code, out } = await stet(root, ['build'])
    expect(out).toContain(`${en}:5:4: error: Unexpected unit id \`berihct\`, expected \`bericht\``)
    expect(out).toContain('Move the text to `bericht` in line 2 and remove this line.')
    expect(code).toBe(1)
    expect(await read('output/en/a.md')).toMatch(/^# Report\n/)
  })

  it('lets no text without a letter through', async () => {
    const { root, read, write } = await built()
    await write({ [en]: english.replace('Report', '&nbsp;') })
    const { code, out } = await stet(root, ['build'])
    expect(out).toContain(`${en}:2:15: error: Unexpected translation without a letter`)
    expect(code).toBe(1)
    expect(await read('output/en/a.md')).toMatch(/^# Report\n/)
  })

  it('refuses a translation that breaks out of its paragraph in its own locale only', async () => {
    const { root, read, write } = await built()
    await write({
      'stet.config.json':
        '{"sourceLocale": "de", "locales": ["en", "vi"], "fallback": {"vi": ["en"]}}',
      [en]: english.replace('Report', 'Re\\n\\nport'),
      [vi]: vietnamese.replace('Báo cáo', ''),
    })
    const { out } = await stet(root, ['build'])
    expect(out).toContain(`${en}:2:15: error: Unexpected blank line`)
    expect(out).not.toContain(`${vi}:2:15: error`)
    expect(await read('output/vi/a.md')).toMatch(/^# Bericht\n/)
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
      [vi]: vietnamese.replace('![Một bức ảnh](bild.png)', ''),
    })
    const { code, out } = await stet(root, ['build'])
    expect(code).toBe(1)
    expect(out).toContain(`${en}:2:15: error: Unexpected translation of an older source`)
    expect(out).toContain(`${vi}:4:16: error: Unexpected empty translation`)
  })
})

describe('a source that changes', () => {
  it('that names another: the translation that still has the old name is told so', async () => {
    const { root, write } = await project({
      'source/a.md': 'Gestern hat Nvidia geliefert.\n',
      'locales/names.json': '{"Nvidia": {}, "Intel": {}}',
    })
    await stet(root, ['sync'])
    await write({
      [en]: '{"gestern-hat-nvidia-geliefert": "Yesterday Nvidia delivered."}',
      [vi]: '{"gestern-hat-nvidia-geliefert": "Hôm qua Nvidia đã giao hàng."}',
    })
    await stet(root, ['sync'])
    await write({ 'source/a.md': 'Gestern hat Intel geliefert.\n' })
    const { code, out } = await stet(root, ['check'])
    expect(code).toBe(1)
    expect(out).toContain('Unexpected name `Nvidia` of the older source, expected `Intel`')
    expect(out).toContain('The source said `Nvidia` when this was translated; now it says `Intel`.')
  })

  it('makes its translation stale, keeps it, and checks it against the new source', async () => {
    const { root, read, write } = await built()
    await write({ 'source/a.md': article.replace('17 Prozent', '18 Prozent') })
    const { code, out } = await stet(root, ['build'])
    expect(code).toBe(1)
    expect(out).toContain(
      `${en}:3:49: error: Unexpected figure \`17 percent\` of the older source, expected \`18 percent\``,
    )
    expect(out).toContain(
      'The source said `17 Prozent` when this was translated; now it says `18 Prozent`.',
    )
    expect(out).toContain(
      'The source changed: `Die Aktien fielen um **[-17-]{+18+} Prozent**.`. Edit',
    )
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

  it('takes repeats and stale translations back as they were', async () => {
    const text = '# Titel\n\nJa\n\nEin Satz dazwischen.\n\nJa\n'
    const { root, write, snapshot, read } = await project({
      'source/r.md': text,
      'source/b.md': 'Rest\n',
    })
    await stet(root, ['build'])
    const translated =
      '{"titel": "Title", "ja": "Yes", "ein-satz-dazwischen": "A sentence.", "ja-2": "Aye"}'
    await write({ 'locales/en/r.json': translated })
    await stet(root, ['build'])
    await write({ 'source/r.md': text.replace('Ein Satz', 'Noch ein Satz') })
    await stet(root, ['build'])
    const before = await snapshot()
    rmSync(join(root, 'source/r.md'))
    expect((await stet(root, ['build'])).err).toContain(
      'translations wait in locales/.orphan/en/r.json',
    )
    await write({ 'source/r.md': text.replace('Ein Satz', 'Noch ein Satz') })
    expect((await stet(root, ['build'])).out).toContain('Unexpected translation of an older source')
    expect(await read('output/en/r.md')).toBe('# Title\n\nYes\n\nA sentence.\n\nAye\n')
    expect(Object.keys(await snapshot())).toEqual(Object.keys(before))
  })

  it('leaves an output alone that somebody has changed since', async () => {
    const { root, write, read } = await built()
    await write({ 'source/b.md': '# Etwas anderes\n', 'output/en/a.md': 'my own words' })
    rmSync(join(root, 'source/a.md'))
    const { err } = await stet(root, ['build'])
    expect(err).toContain('Left as it is: output/en/a.md')
    expect(await read('output/en/a.md')).toBe('my own words')
    expect((await stet(root, ['build'])).err).toContain('Left as it is: output/en/a.md')
  })
})

it('names the places of the files it has written, not of those it has read', async () => {
  const { root, write } = await built()
  await write({
    'source/a.md': `Vorspann.\n\n${article}`,
    [en]: english.replace('17 percent', '71 percent'),
  })
  const { out } = await stet(root, ['build'])
  expect(out).toContain(`${en}:2:16: warning: Unexpected empty translation`)
  expect(out).toContain(`${en}:4:49: error: Unexpected figure \`71 percent\``)
})

it('publishes an article of any name', async () => {
  for (const name of ['__proto__', 'constructor']) {
    const { root, write, read } = await project({ [`source/${name}.md`]: 'Guten Morgen\n' })
    await stet(root, ['build'])
    await write({ [`locales/en/${name}.json`]: '{"guten-morgen": "Good morning"}' })
    await stet(root, ['build'])
    expect(await read(`output/en/${name}.md`)).toBe('Good morning\n')
  }
})

it('takes a picture from nowhere but the source folder', async () => {
  const { root, write, snapshot } = await project({
    'source/a.md': `Ein Bild ![s](s.png) und ![l](${'l'.repeat(300)}.png).\n`,
    'secret.txt': 'secret',
  })
  await write({})
  symlinkSync(join(root, 'secret.txt'), join(root, 'source/s.png'))
  const { out, code } = await stet(root, ['build'])
  expect(out).toContain('source/a.md:1:10: warning: Unexpected reference to `s.png`')
  expect(out).toContain('source/a.md:1:26: warning: Unexpected reference to `lll')
  expect(code).toBe(0)
  expect(Object.keys(await snapshot())).not.toContain('output/de/s.png')
})

it('is not troubled by a checkout with other line ends', async () => {
  const { root, write, snapshot } = await built()
  const files = Object.entries(await snapshot()).filter(([path]) => !path.endsWith('.png'))
  await write(
    Object.fromEntries(
      files.map(([path, text]) => [path, Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1')]),
    ),
  )
  expect(await stet(root, ['build', '--frozen'])).toMatchObject({ code: 0, err: '' })
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
  const made = await project({
    'source/a.md': 'Apfel {{count}}\n\nBirne {"x": "y"}\n\nKirsche\n\nConstructor\n',
  })
  await stet(made.root, ['build'])
  await made.write({
    [en]: JSON.stringify({
      apfel: 'A $t(birne) {{count}} b',
      'birne-x-y': 'a:b.c $t(apfel, {"x": "y"})',
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

it('reads the figures of further languages as CLDR writes them', async () => {
  const { root, write } = await project({
    'stet.config.json': '{"sourceLocale": "de", "locales": ["fr", "pl"]}',
    'source/a.md': 'Am 27. Januar fielen die Aktien um 17,5 Prozent auf 450 Millionen Euro.\n',
  })
  await stet(root, ['build'])
  await write({
    'locales/fr/a.json':
      '{"am-27-januar-fielen": "Le 27 janvier, les actions ont chuté de 17,5\u202F% à 450 millions d’euros."}',
    'locales/pl/a.json':
      '{"am-27-januar-fielen": "27 stycznia akcje spadły o 71,5% do 450 mln euro."}',
  })
  const { code, out } = await stet(root, ['build'])
  expect(out).not.toContain('locales/fr')
  expect(out).toContain(
    'locales/pl/a.json:1:53: error: Unexpected figure `71,5%`, expected `17,5%`',
  )
  expect(code).toBe(1)
})
