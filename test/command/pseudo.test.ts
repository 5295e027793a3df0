import { expect, it } from 'vitest'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

const files = {
  'stet.config.json': JSON.stringify({ sourceLocale: 'de', locales: ['de', 'en', 'en-XA'] }),
  'source/a.md': 'Fast 17 Prozent {{ mehr }}\n\n„Ein“ [Wort](/b) mit `Code`\n',
}
const path = 'locales/en-XA/a.json'

it('fills a pseudo-locale, which builds without a finding', async () => {
  const { root, read } = await project(files)
  expect((await stet(root, ['pseudo'])).code).toBe(0)
  const { out, code } = await stet(root, ['build', '--locale', 'en-XA'])
  expect([out, code]).toEqual(['', 0])
  expect(await read('output/en-XA/a.md')).toBe(
    'Ƒáššţ 17 Þŕøøžéññţ {{ mehr }}\n\n„Éîññ“ [Ŵøŕŕţ](/b) ṁîţţ `Code`\n',
  )
})

it('touches no other locale and no text of a person, and follows the source', async () => {
  const { root, read, write } = await project(files)
  await stet(root, ['build'])
  const other = await read('locales/en/a.json')
  await stet(root, ['pseudo', 'en-XA'])
  const first = JSON.parse(await read(path))
  const [id = '', kept = ''] = Object.keys(first)
  await write({ [path]: JSON.stringify({ ...first, [kept]: 'Mine' }) })
  await write({ 'source/a.md': files['source/a.md'].replace('17', '18').replace('Ein', 'Kein') })
  await stet(root, ['pseudo'])
  const second = JSON.parse(await read(path))
  expect(second[id]).toContain('18')
  expect(second[kept]).toBe('Mine')
  expect(await read('locales/en/a.json')).toBe(other)
})

it.each([
  ['no pseudo-locale is configured', 'en', []],
  ['the locale is none', 'en-XA', ['en']],
])('says what is right where %s', async (_, locale, operands) => {
  const config = JSON.stringify({ sourceLocale: 'de', locales: ['de', locale] })
  const { root } = await project({ ...files, 'stet.config.json': config })
  const { err, code } = await stet(root, ['pseudo', ...operands])
  expect(code).toBe(2)
  expect(err).toContain('expected `en-XA` among the `locales` of the configuration')
})
