import { expect, it } from 'vitest'
import { readSettings } from '../../src/config/read-settings.ts'
import { speak } from '../../src/message/speak.ts'
import { run } from '../../src/run.ts'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

it('fills what is empty, and leaves what somebody wrote meanwhile', async () => {
  const { root, write } = await project({ 'source/a.md': 'Ja.\n\nNein.\n' })
  await stet(root, ['sync'])
  await write({ 'locales/en/a.json': JSON.stringify({ ja: 'Indeed.', nein: '' }) })
  const { results } = await run({
    settings: await readSettings(root),
    say: speak('en'),
    writes: 'locales',
    edit: (_, locale) =>
      locale === 'en' ? { target: 'Filled.', status: 'draft', fills: true } : undefined,
  })
  const pairs = results[0]?.pairs.filter(({ locale }) => locale === 'en')
  expect(pairs?.map(({ target, state }) => [target, state])).toEqual([
    ['Indeed.', 'translated'],
    ['Filled.', 'draft'],
  ])
})

it('fills no unit whose translation comes back', async () => {
  const { root, write } = await project({ 'source/a.md': 'Ja.\n\nNein.\n' })
  await stet(root, ['sync'])
  await write({ 'locales/en/a.json': JSON.stringify({ ja: 'Indeed.', nein: 'No.' }) })
  await stet(root, ['sync'])
  await write({ 'source/a.md': 'Ja.\n' })
  await stet(root, ['sync'])
  await write({ 'source/a.md': 'Ja.\n\nNein.\n' })
  const { results } = await run({
    settings: await readSettings(root),
    say: speak('en'),
    writes: 'locales',
    edit: () => ({ target: 'Filled.', status: 'draft', fills: true }),
  })
  const pairs = results[0]?.pairs.filter(({ locale }) => locale === 'en')
  expect(pairs?.map(({ target }) => target)).toEqual(['Indeed.', 'No.'])
})
