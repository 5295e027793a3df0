import { expect, it } from 'vitest'
import { hash } from '../../src/util/hash.ts'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

/** Three units; English lacks one and has an old one, Vietnamese has nothing. */
async function begun() {
  const made = await project({ 'source/a.md': '# Apfel\n\nBirne\n\nKirsche\n' })
  await stet(made.root, ['build'])
  await made.write({
    'locales/en/a.json': '{\n  "apfel": "Apple",\n  "birne": "",\n  "kirsche": "Cherry"\n}\n',
  })
  await stet(made.root, ['build'])
  await made.write({ 'source/a.md': '# Apfel\n\nBirne\n\nKirschen\n' })
  return made
}

it('counts the units of each locale by state', async () => {
  const { root } = await begun()
  const { code, out } = await stet(root, ['status'])
  expect(out).toBe(
    [
      'article  locale  units  translated  approved  draft  stale  new  errors  warnings',
      'a        en          3           1         0      0      1    1       0         2',
      'a        vi          3           0         0      0      0    3       0         3',
      '',
    ].join('\n'),
  )
  expect(code).toBe(0)
})

it('lists what is left to do with the text, the place and the neighbours', async () => {
  const { root } = await begun()
  const { out } = await stet(root, ['status', '--todo', 'en'])
  expect(out).toBe(`locales/en/a.json:3:12  birne  new
  source: Birne  (source/a.md:3)
  before it: Apple
  after it: Cherry

locales/en/a.json:4:14  kirsche  stale
  source: Kirschen  (source/a.md:5)
  changed: [-Kirsche-]{+Kirschen+}
  translation: Cherry
  before it: Birne

2 units to translate into \`en\`.
`)
})

it('lists drafts as well, and what the article tells its translators', async () => {
  const { root, write } = await begun()
  const state = '{"apfel": {"en": {"source": "", "target": "", "status": "draft"}}}'
  await write({
    'source/a.md': '<!-- stet-note: The fruit. -->\n\n# Apfel\n\nBirne\n',
    'locales/.state/a.json': state
      .replace('""', JSON.stringify(hash('Apfel')))
      .replace('""', JSON.stringify(hash('Apple'))),
  })
  const { out } = await stet(root, ['status', '--todo', 'en'])
  expect(out).toContain(`locales/en/a.json:2:12  apfel  draft
  source: Apfel  (source/a.md:3)
  note: The fruit.
  translation: Apple
`)
})

it('writes nothing', async () => {
  const { root, snapshot } = await begun()
  const before = await snapshot()
  await stet(root, ['status'])
  await stet(root, ['status', '--todo', 'vi'])
  expect(await snapshot()).toEqual(before)
})
