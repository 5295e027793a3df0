import { describe, expect, it } from 'vitest'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

const good = {
  'source/gut.md': 'Guten Morgen\n',
  'locales/de/gut.json': '{\n  "guten-morgen": "Guten Morgen"\n}\n',
  'locales/en/gut.json': '{\n  "guten-morgen": "Good morning"\n}\n',
}

describe('an article that stet cannot read does not stop the others', () => {
  it.each([
    ['nested too deep', 'source/a.md', '> '.repeat(500), 'source/a.md:1:1: error: Cannot read'],
    ['full of marks', 'source/a.md', '*a_ '.repeat(25_000), 'source/a.md:1:1: error: Cannot read'],
    ['no MDX', 'source/a.mdx', 'a {', 'source/a.mdx:1:4: error: Cannot read `source/a.mdx`'],
    ['no UTF-8', 'source/a.md', Buffer.from([0xff]), 'source/a.md:1:1: error: Cannot read'],
    ['of another kind', 'source/a.markdown', 'a\n', 'source/a.markdown: error: Cannot read'],
  ])('%s', async (_, path, content, line) => {
    const { root, read } = await project({ ...good, [path]: content })
    const { code, err } = await stet(root, ['build'])
    expect(err).toContain(line)
    expect(code).toBe(2)
    expect(await read('output/en/gut.md')).toBe('Good morning\n')
  })

  it('nor does a locale file that is broken', async () => {
    const files = { ...good, 'source/a.md': 'Eins\n', 'locales/en/a.json': '{' }
    const { root, read, snapshot } = await project(files)
    const { code, err } = await stet(root, ['build'])
    expect(err).toContain('locales/en/a.json:1:2: error')
    expect(code).toBe(2)
    expect(await read('output/en/gut.md')).toBe('Good morning\n')
    expect(await read('locales/en/a.json')).toBe('{')
    expect(Object.keys(await snapshot())).not.toContain('locales/vi/a.json')
  })
})

it('what was published of an article stays while it cannot be read', async () => {
  const { root, read, write } = await project({ ...good, 'source/a.md': 'Eins\n' })
  await stet(root, ['build'])
  await write({ 'source/a.md': '> '.repeat(500) })
  const { code } = await stet(root, ['build'])
  expect(code).toBe(2)
  expect(await read('output/de/a.md')).toBe('Eins\n')
  expect(await read('locales/de/a.json')).toBe('{\n  "eins": "Eins"\n}\n')
})

it('a program that reads the findings gets one report with the problem in it', async () => {
  const { root } = await project({ ...good, 'source/a.mdx': 'a {' })
  const { code, out } = await stet(root, ['check', '--format', 'json'])
  const { findings } = JSON.parse(out)
  expect(findings).toContainEqual(
    expect.objectContaining({ path: 'source/a.mdx', ruleId: 'mdx-syntax', severity: 'error' }),
  )
  expect(code).toBe(2)
})

it('one sum counts the findings and what could not be read', async () => {
  const files = { ...good, 'locales/en/gut.json': '{"guten-morgen": "Good morning 5"}' }
  const { root } = await project({ ...files, 'source/a.mdx': 'a {' })
  const { out, err } = await stet(root, ['check', '--locale', 'en'])
  expect(out).toMatch(/\n2 errors, 0 warnings\n$/)
  expect(err).toContain('source/a.mdx:1:4: error: ')
  expect(err).not.toContain('2 errors')
  expect(err).not.toContain('1 error')
})

it.each([['sync'], ['check'], ['status']])('%s says so, too, and exits 2', async command => {
  const { root } = await project({ ...good, 'source/a.mdx': 'a {' })
  const { code, err } = await stet(root, [command])
  expect(err).toContain('source/a.mdx:1:4: error: Cannot read `source/a.mdx`')
  expect(code).toBe(2)
})

it('a translation that the parser refuses is named, and the other articles are built', async () => {
  const { root, read } = await project({
    ...good,
    'source/a.md': 'Eins\n',
    'locales/de/a.json': '{"eins": "Eins"}',
    'locales/en/a.json': JSON.stringify({ eins: '*a_ '.repeat(5000) }),
  })
  const { code, out } = await stet(root, ['build', '--locale', 'en'])
  expect(out).toContain('locales/en/a.json:1:10: error: Unexpected Markdown that changes')
  expect(code).toBe(1)
  expect(await read('output/en/gut.md')).toBe('Good morning\n')
})
