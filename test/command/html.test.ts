import { expect, it } from 'vitest'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

it('pairs figures and names across an article, and shows each finding once', async () => {
  const { root, write, read } = await project({
    'source/a.md':
      '# Nvidia\n\nNvidia fiel um 17 Prozent, das sind 450 Milliarden Dollar.\n\n![Bild](x.png)\n',
    'locales/names.json': '{"Nvidia": {}}',
  })
  await stet(root, ['sync'])
  const ids = Object.keys(JSON.parse(await read('locales/en/a.json')))
  const texts = ['Nvidia', 'Nvidia fell by 17%, that is $450 million.', 'Picture']
  const entries = ids.map((id, at) => [id, texts[at]])
  await write({ 'locales/en/a.json': `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n` })
  const { code, out } = await stet(root, ['check', '--locale', 'en', '--format', 'html'])
  expect(code).toBe(1)
  const text = out.replaceAll(/<span class="unseen">.*?<\/span>/g, '')
  for (const [kind, said, saying, number] of [
    ['name', 'Nvidia', 'Nvidia', 1],
    ['figure', '17 Prozent', '17%', 2],
    ['figure', '450 Milliarden Dollar', '<span class="flaw error">$450 million</span>', 3],
  ]) {
    for (const side of [said, saying]) {
      expect(text).toContain(
        `<mark class="${kind} hue-${number}">${side}<sup>${number}</sup></mark>`,
      )
    }
  }
  expect(out.split('expected <code>$450 billion</code>')).toHaveLength(2)
  expect(out.split('missing-asset')).toHaveLength(2)
  expect(out).not.toContain('lang="vi"')
})
