import { expect, it } from 'vitest'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

const article = `${Array.from({ length: 68 }, (_, index) => `Absatz ${index + 1}.`).join('\n\n')}\n`
const files = { 'source/a.md': article }

it('names the first of many units without a translation, and how many more there are', async () => {
  const { root } = await project(files)
  const { code, out } = await stet(root, ['build', '--locale', 'en'])
  expect(out.match(/Unexpected empty translation, /g)).toHaveLength(3)
  expect(out).toContain(
    'locales/en/a.json:5:16: warning: Unexpected empty translations, 65 from here on',
  )
  expect(out).toContain('0 errors, 4 warnings')
  expect(code).toBe(0)
})

it('names each where none may be missing', async () => {
  const options = { sourceLocale: 'de', locales: ['en'], policy: { en: { missing: 'fail' } } }
  const { root } = await project({ ...files, 'stet.config.json': JSON.stringify(options) })
  expect((await stet(root, ['build'])).out).toContain('68 errors')
})

it('takes an article behind --locale for what it is', async () => {
  const { root } = await project({ ...files, 'source/hafen.md': 'Hafen\n' })
  await stet(root, ['build'])
  const { out } = await stet(root, ['status', '--locale', 'en', 'hafen'])
  expect(out.trim().split('\n')).toHaveLength(2)
  expect(out).toContain('hafen    en')
  expect((await stet(root, ['status', '--locale', 'en,vi', 'hafen'])).out).toContain('hafen    vi')
  expect((await stet(root, ['check', '--locale', 'en', 'vn'])).err).toContain('Cannot use `vn`')
  expect((await stet(root, ['check', '--locale', 'hafen'])).code).toBe(2)
  expect((await stet(root, ['check', '--locale', 'en', 'nirgends'])).err).toContain(
    'Cannot find an article `nirgends`',
  )
})
