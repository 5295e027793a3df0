import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Project, project } from '../project.ts'
import { type Ran, stet } from '../stet.ts'

const world = { program: 'of this test' }
const run = (root: string, command: string, ...more: string[]): Promise<Ran> =>
  stet(root, [command, ...more], '', world)

const source = `# Bericht

Nvidia fiel um 17 Prozent, Constellation Energy um 21 Prozent.

![Bild](bild.png)
`
const english = {
  bericht: 'Report',
  'nvidia-fiel-um-17-prozent': 'Nvidia fell 17 percent, Constellation Energy 21 percent.',
  bild: '![Picture](bild.png)',
}

/** A project that is built, with one article, a picture and an English translation. */
async function built(): Promise<Project> {
  const made = await project({
    'stet.config.json': JSON.stringify({ sourceLocale: 'de', locales: ['de', 'en'] }),
    'source/a.md': source,
    'source/bild.png': 'bytes',
    'source/b.md': '# Zwei\n',
  })
  await run(made.root, 'build')
  const ids = Object.keys(JSON.parse(await made.read('locales/de/a.json')))
  const texts = Object.values(english)
  const entries = Object.fromEntries(ids.map((id, index) => [id, texts[index]]))
  await made.write({ 'locales/en/a.json': `${JSON.stringify(entries, null, 2)}\n` })
  await run(made.root, 'build')
  return made
}

function records(root: string): string[] {
  const folder = join(root, '.stet/cache')
  return readdirSync(folder).map(name => join(folder, name))
}

/** Sets the records' times back; returns which ones a command then wrote anew. */
async function rewritten(root: string, work: () => Promise<unknown>): Promise<number> {
  for (const path of records(root)) utimesSync(path, 1, 1)
  await work()
  return records(root).filter(path => statSync(path).mtimeMs > 1000).length
}

describe('the cache', () => {
  it('keeps what a run found, so that the next one does no work for it', async () => {
    const { root } = await built()
    await run(root, 'check')
    expect(records(root)).toHaveLength(2)
    expect(await rewritten(root, () => run(root, 'check'))).toBe(0)
    expect(await rewritten(root, () => run(root, 'build'))).toBe(0)
  })

  it('works again on what changed alone', async () => {
    const { root, write } = await built()
    await run(root, 'check')
    await write({ 'source/b.md': '# Drei\n' })
    expect(await rewritten(root, () => run(root, 'build'))).toBe(1)
  })

  it('reports a drift again that it has seen before, at its place with its source', async () => {
    const { root, read, write } = await built()
    const text = await read('locales/en/a.json')
    await write({ 'locales/en/a.json': text.replace('17 percent', '18 percent') })
    const first = await run(root, 'check', '--format', 'json')
    expect(first.out).toContain('18 percent')
    const again = await run(root, 'check', '--format', 'json')
    expect(again).toEqual(first)
    expect((await run(root, 'check')).out).toContain('the source says `17 Prozent`')
  })

  it('writes an output again that somebody deleted or changed', async () => {
    const { root, read, write } = await built()
    const before = await read('output/en/a.md')
    rmSync(join(root, 'output/en/a.md'))
    await run(root, 'build')
    expect(await read('output/en/a.md')).toBe(before)
    await write({ 'output/de/bild.png': 'others' })
    await run(root, 'build')
    expect(await read('output/de/bild.png')).toBe('bytes')
  })

  it('misses a picture that is gone, and finds it when it is back', async () => {
    const { root, write } = await built()
    await run(root, 'check')
    rmSync(join(root, 'source/bild.png'))
    expect((await run(root, 'check')).out).toContain('missing-asset')
    await write({ 'source/bild.png': 'bytes' })
    expect((await run(root, 'check')).out).not.toContain('missing-asset')
  })

  it('passes over a record that is damaged', async () => {
    const { root, write } = await built()
    const first = await run(root, 'check', '--format', 'json')
    for (const content of ['', '{}', 'half a rec', '\n', '0123456789abcdef\n{"article":{}}\n']) {
      for (const path of records(root)) await write({ [path.slice(root.length + 1)]: content })
      expect(await run(root, 'check', '--format', 'json')).toEqual(first)
    }
  })

  it('goes on where it cannot write', async () => {
    const { root, write } = await built()
    rmSync(join(root, '.stet'), { recursive: true })
    await write({ '.stet': 'a file' })
    expect((await run(root, 'check')).code).toBe(0)
  })

  it('tells git to pass over it', async () => {
    const { read } = await built()
    expect(await read('.stet/.gitignore')).toBe('*\n')
  })
})

describe('a run with the cache', () => {
  const words = ['17 Prozent', '18 Prozent', '21 %', 'OpenAI', 'Open AI', 'Nvidia', 'Frau Merkel']
  const word = fc.constantFrom(...words)
  const sentence = fc
    .array(word, { minLength: 1, maxLength: 4 })
    .map(all => `${all.join(' und ')}.`)
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('source'), article: fc.constantFrom('a', 'b'), sentence }),
    fc.record({ kind: fc.constant('target'), article: fc.constantFrom('a', 'b'), sentence }),
    fc.record({ kind: fc.constant('term'), article: word, sentence }),
    fc.record({ kind: fc.constant('output'), article: fc.constantFrom('a', 'b'), sentence }),
  )

  async function apply(
    { read, write, root }: Project,
    { kind, article, sentence: text }: { kind: string; article: string; sentence: string },
  ): Promise<void> {
    if (kind === 'source') await write({ [`source/${article}.md`]: `# Titel\n\n${text}\n` })
    if (kind === 'term') await write({ 'locales/names.json': JSON.stringify({ [article]: {} }) })
    if (kind === 'output') rmSync(join(root, `output/de/${article}.md`), { force: true })
    if (kind !== 'target') return
    const path = `locales/en/${article}.json`
    const entries: Record<string, string> = JSON.parse(await read(path))
    const last = Object.keys(entries).at(-1)
    if (last) entries[last] = text
    await write({ [path]: `${JSON.stringify(entries, null, 2)}\n` })
  }

  it('says and writes to the byte what one without says and writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async edits => {
        const cached = await built()
        const plain = await built()
        for (const one of edits) {
          await apply(cached, one)
          await apply(plain, one)
          rmSync(join(plain.root, '.stet'), { recursive: true, force: true })
          for (const args of [['check', '--format', 'json'], ['build'], ['check']]) {
            const expected = await stet(plain.root, args)
            expect(await stet(cached.root, args, '', world)).toEqual(expected)
          }
        }
        const [one, other] = [await cached.snapshot(), await plain.snapshot()]
        for (const name of Object.keys(one)) if (name.startsWith('.stet')) delete one[name]
        expect(one).toEqual(other)
      }),
      { numRuns: 4 },
    )
  })
})
