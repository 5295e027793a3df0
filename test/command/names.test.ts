import { expect, it } from 'vitest'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

const names = 'locales/names.json'

async function translated() {
  const made = await project({
    'source/a.md': 'Danach traf er den Zorblax in Kenia.\n',
    [names]: '{\n  "Apple":  {}\n}\n',
  })
  await stet(made.root, ['sync'])
  const target = '{\n  "danach-traf-er-den": "Then he met Zorblax in Kenya."\n}\n'
  await made.write({ 'locales/en/a.json': target })
  return made
}

it('suggests rows, and writes them only when asked to', async () => {
  const { root, read } = await translated()
  const { out, code } = await stet(root, ['names', 'suggest'])
  expect(out).toBe(
    '"Kenya": {"de":["Kenia"],"en":["Kenya"]}\t1\ta#danach-traf-er-den\n' +
      '"Zorblax": {}\t1\ta#danach-traf-er-den\n',
  )
  expect(code).toBe(0)
  expect(await read(names)).toBe('{\n  "Apple":  {}\n}\n')
  await stet(root, ['names', 'suggest', '--write'])
  expect(await read(names)).toBe(
    '{\n  "Apple":  {},\n  "Kenya": { "de": ["Kenia"], "en": ["Kenya"] },\n  "Zorblax": {}\n}\n',
  )
})

it('takes the termbase to TBX and back, and leaves what is there', async () => {
  const { root, read, write } = await translated()
  await stet(root, ['names', 'export', 'names.tbx'])
  await write({ [names]: '{\n  "Apple": {"de": ["Apfel"]}\n}\n' })
  const { code, err } = await stet(root, ['names', 'import', 'names.tbx'])
  expect(code).toBe(1)
  expect(err).toContain('`Apple` has other forms')
  expect(err).toContain(`${names}:2:3`)
  expect(await read(names)).toBe('{\n  "Apple": {"de": ["Apfel"]}\n}\n')
  await write({ [names]: '{}\n' })
  expect((await stet(root, ['names', 'import', 'names.tbx'])).code).toBe(0)
  expect(await read(names)).toBe('{\n  "Apple": {}\n}\n')
})

it('says what it needs', async () => {
  const { root } = await translated()
  expect((await stet(root, ['names', 'import', 'none.tbx'])).code).toBe(2)
  expect((await stet(root, ['names', 'sugest'])).err).toContain('`suggest`')
})

it('exports over no file that holds something else', async () => {
  const { root, read } = await project({
    'locales/names.json': '{"Nvidia": {}}\n',
    'n.tbx': 'important',
  })
  const refused = await stet(root, ['names', 'export', 'n.tbx'])
  expect(refused.code).toBe(2)
  expect(refused.err).toContain('Cannot write `n.tbx`: it holds something else already')
  expect(await read('n.tbx')).toBe('important')
  expect((await stet(root, ['names', 'export', 'n.tbx', '--overwrite'])).code).toBe(0)
  expect(await read('n.tbx')).toContain('Nvidia')
})
