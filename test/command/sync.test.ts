import { expect, it } from 'vitest'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

it('gives a new article its locale files and writes no output', async () => {
  const { root, snapshot } = await project({ 'source/a.md': '# Apfel\n\nBirne\n' })
  const { code, out } = await stet(root, ['sync'])
  expect(code).toBe(0)
  expect(out).toBe(
    'locales/en/a.json\nlocales/vi/a.json\nlocales/de/a.json\nlocales/.state/a.json\n',
  )
  expect(await snapshot()).toMatchObject({
    'locales/de/a.json': '{\n  "apfel": "Apfel",\n  "birne": "Birne"\n}\n',
    'locales/en/a.json': '{\n  "apfel": "",\n  "birne": ""\n}\n',
    'locales/.state/a.json': '{\n  "$version": 1\n}\n',
  })
  expect(Object.keys(await snapshot()).filter(path => path.startsWith('output'))).toEqual([])
})

it('adds one line for one new unit, where the article has it', async () => {
  const { root, write, read } = await project({ 'source/a.md': '# Apfel\n\nBirne\n' })
  await stet(root, ['sync'])
  await write({
    'locales/en/a.json': '{\r\n    "apfel": "Apple",\r\n    "birne": "Pear \\u0026 more"\r\n}',
  })
  await write({ 'source/a.md': '# Apfel\n\nKirsche\n\nBirne\n' })
  await stet(root, ['sync'])
  expect(await read('locales/en/a.json')).toBe(
    '{\r\n    "apfel": "Apple",\r\n    "kirsche": "",\r\n    "birne": "Pear \\u0026 more"\r\n}',
  )
})

it('keeps the id of a unit that is moved and of one that is edited', async () => {
  const { root, write, read } = await project({
    'source/a.md': 'Der Apfel ist rot und reif.\n\nDie Birne ist gelb und süß.\n',
  })
  await stet(root, ['sync'])
  await write({
    'source/a.md': 'Die Birne ist gelb und süß.\n\nDer Apfel ist rot und sehr reif.\n',
  })
  await stet(root, ['sync'])
  expect(await read('locales/de/a.json')).toBe(`{
  "die-birne-ist-gelb": "Die Birne ist gelb und süß.",
  "der-apfel-ist-rot": "Der Apfel ist rot und sehr reif."
}
`)
})

it('leaves a mistyped id where the translator put it, and check names it', async () => {
  const { root, write, read } = await project({ 'source/a.md': '# Apfel\n' })
  await stet(root, ['sync'])
  await write({ 'locales/en/a.json': '{\n  "apfle": "Apple"\n}\n' })
  await stet(root, ['sync'])
  expect(await read('locales/en/a.json')).toBe('{\n  "apfel": "",\n  "apfle": "Apple"\n}\n')
  const { out, code } = await stet(root, ['check', '--locale', 'en'])
  expect(out).toContain(
    'locales/en/a.json:3:4: error: Unexpected unit id `apfle`, expected `apfel`',
  )
  expect(code).toBe(1)
})

it('writes only the locales it is asked for, and the others lose nothing until their turn', async () => {
  const { root, write, read } = await project({ 'source/a.md': 'Apfel\n\nBirne\n' })
  await stet(root, ['sync'])
  await write({ 'locales/vi/a.json': '{\n  "apfel": "Táo",\n  "birne": "Lê"\n}\n' })
  await stet(root, ['sync'])
  await write({ 'source/a.md': 'Birne\n\nKirsche\n' })
  await stet(root, ['sync', '--locale', 'en'])
  expect(await read('locales/en/a.json')).toBe('{\n  "birne": "",\n  "kirsche": ""\n}\n')
  expect(await read('locales/vi/a.json')).toBe('{\n  "apfel": "Táo",\n  "birne": "Lê"\n}\n')
  await stet(root, ['sync'])
  expect(await read('locales/vi/a.json')).toBe('{\n  "birne": "Lê",\n  "kirsche": ""\n}\n')
  expect(await read('locales/.orphan/vi/a.json')).toBe('{\n  "apfel": "Táo"\n}\n')
})
