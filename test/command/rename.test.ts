import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Project, project } from '../project.ts'
import { stet } from '../stet.ts'

const apples = '# Äpfel\n\nDer Apfel ist rot und reif.\n\nEr kostet heute 12 Euro.\n'
const pears = '# Birnen\n\nDie Birne ist gelb.\n\nSie wächst im Garten hinter dem Haus.\n'
const english = {
  apples: { aepfel: 'Apples', 'der-apfel-ist-rot': 'The apple is red and ripe.' },
  pears: { birnen: 'Pears', 'die-birne-ist-gelb': 'The pear is yellow.' },
}

/** Two articles, partly translated and built; a unit of the first left it and waits. */
async function built(): Promise<Project> {
  const made = await project({
    'source/a.md': `${apples}\nDieser Satz geht.\n`,
    'source/b.md': pears,
  })
  await stet(made.root, ['build'])
  await made.write({
    'locales/en/a.json': JSON.stringify({ ...english.apples, 'dieser-satz-geht': 'It goes.' }),
    'locales/en/b.json': JSON.stringify(english.pears),
    'locales/vi/a.json': JSON.stringify({ aepfel: 'Táo' }),
  })
  await stet(made.root, ['build'])
  await made.write({ 'source/a.md': apples })
  await stet(made.root, ['build'])
  return made
}

async function move({ root }: Project, from: string, to: string): Promise<void> {
  await mkdir(dirname(join(root, to)), { recursive: true })
  await rename(join(root, from), join(root, to))
}

/** The files of a project, those of one article under another name. */
function renamed(files: Record<string, string>, from: string, to: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.replace(new RegExp(`/${from}\\.(json|md)$`), `/${to}.$1`),
      path === 'output/.stet.json' ? text.replaceAll(`/${from}.md`, `/${to}.md`) : text,
    ]),
  )
}

describe('an article that is renamed', () => {
  it.each([['c'], ['2025/neu']])(
    'takes its translations, their states and its orphans to %s',
    async to => {
      const made = await built()
      const { root, snapshot } = made
      const before = await snapshot()
      expect(before['locales/.orphan/en/a.json']).toContain('It goes.')
      await move(made, 'source/a.md', `source/${to}.md`)
      const { code, err } = await stet(root, ['build'])
      expect(err).toContain(`The article \`a\` is \`${to}\` now`)
      expect(code).toBe(0)
      const expected = renamed(before, 'a', to)
      const after = await snapshot()
      expect(Object.keys(after).sort()).toEqual(Object.keys(expected).sort())
      for (const [path, text] of Object.entries(expected)) {
        if (path !== 'output/.stet.json') expect(after[path], path).toBe(text)
      }
      expect((await stet(root, ['build'])).err).toContain('0 files changed.')
    },
  )

  it('is known though it was edited, and what the edit made stale is', async () => {
    const made = await built()
    const { root, read, write } = made
    await move(made, 'source/a.md', 'source/c.md')
    await write({ 'source/c.md': `Vorspann.\n\n${apples.replace('rot', 'grün')}` })
    const { out } = await stet(root, ['build'])
    expect(JSON.parse(await read('locales/en/c.json'))).toMatchObject(english.apples)
    expect(out).toContain('locales/en/c.json:4:25: warning: Unexpected translation of an older')
  })

  it('is checked before that at the places where its files still are', async () => {
    const made = await built()
    const { root, snapshot } = made
    await move(made, 'source/a.md', 'source/c.md')
    const before = await snapshot()
    const { out, err, code } = await stet(root, ['check'])
    expect(err).toContain('`stet sync` will take its translations along')
    expect(out).toContain('source/c.md: warning: Unexpected locale files that do not follow')
    expect(out).toContain('locales/en/a.json:')
    expect(out).not.toContain('locales/en/c.json')
    expect(code).toBe(0)
    expect(await snapshot()).toEqual(before)
  })

  it('takes all locales along, also where one is asked for', async () => {
    const made = await built()
    await move(made, 'source/a.md', 'source/c.md')
    await stet(made.root, ['sync', 'c', '--locale', 'en'])
    expect(JSON.parse(await made.read('locales/vi/c.json'))).toMatchObject({ aepfel: 'Táo' })
  })

  it('leaves no output of its old name in the locales that are built', async () => {
    const made = await built()
    await move(made, 'source/a.md', 'source/c.md')
    await stet(made.root, ['build', '--locale', 'en'])
    const output = Object.keys(await made.snapshot()).filter(path => /^output\/.*\.md$/.test(path))
    expect(output.sort()).toEqual([
      'output/de/b.md',
      'output/de/c.md',
      'output/en/b.md',
      'output/en/c.md',
      // It was not asked for.
      'output/vi/a.md',
      'output/vi/b.md',
    ])
    await stet(made.root, ['build'])
    expect(Object.keys(await made.snapshot())).not.toContain('output/vi/a.md')
  })

  it('as MDX keeps everything', async () => {
    const made = await built()
    await move(made, 'source/a.md', 'source/a.mdx')
    const before = await made.read('locales/en/a.json')
    expect((await stet(made.root, ['build'])).code).toBe(0)
    expect(await made.read('locales/en/a.json')).toBe(before)
    expect(await made.read('output/en/a.mdx')).toContain('The apple is red and ripe.')
    expect(Object.keys(await made.snapshot())).not.toContain('output/en/a.md')
  })
})

it('two articles that exchange their names keep each its own', async () => {
  const made = await built()
  const { root, snapshot } = made
  const before = await snapshot()
  await move(made, 'source/a.md', 'source/x.md')
  await move(made, 'source/b.md', 'source/a.md')
  await move(made, 'source/x.md', 'source/b.md')
  await stet(root, ['build'])
  const after = await snapshot()
  const expected = renamed(renamed(renamed(before, 'a', 'x'), 'b', 'a'), 'x', 'b')
  for (const [path, text] of Object.entries(expected)) {
    if (path !== 'output/.stet.json') expect(after[path], path).toBe(text)
  }
  expect(Object.keys(after).sort()).toEqual(Object.keys(expected).sort())
})

it('an article whose name a new one takes keeps its files under its own new name', async () => {
  const made = await built()
  const { root, read, write } = made
  await move(made, 'source/a.md', 'source/c.md')
  await write({ 'source/a.md': 'Etwas ganz anderes steht jetzt hier.\n' })
  await stet(root, ['build'])
  expect(JSON.parse(await read('locales/en/c.json'))).toMatchObject(english.apples)
  expect(JSON.parse(await read('locales/en/a.json'))).toEqual({ 'etwas-ganz-anderes-steht': '' })
  expect(await read('locales/.orphan/en/c.json')).toContain('It goes.')
  expect(Object.keys(await made.snapshot())).not.toContain('locales/.orphan/en/a.json')
})

it('a copy of an article is no rename', async () => {
  const made = await built()
  const { root, read, write } = made
  await write({ 'source/c.md': apples })
  const { err } = await stet(root, ['build'])
  expect(err).not.toContain('is `c` now')
  expect(JSON.parse(await read('locales/en/a.json'))).toMatchObject(english.apples)
  expect(JSON.parse(await read('locales/en/c.json'))).toMatchObject({ aepfel: '' })
})

it('an article that is gone and one that is new and says something else are no rename', async () => {
  const made = await built()
  const { root, read, write } = made
  await rm(join(root, 'source/a.md'))
  await write({ 'source/c.md': '# Kirschen\n\nDie Kirsche ist süß.\n' })
  await stet(root, ['build'])
  expect(await read('locales/.orphan/en/a.json')).toContain('The apple is red and ripe.')
  expect(JSON.parse(await read('locales/en/c.json'))).toMatchObject({ kirschen: '' })
})
