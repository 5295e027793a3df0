import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Project, project } from '../project.ts'
import { stet } from '../stet.ts'

const old = '# Zahlen\n\nDie Aktie fiel um **17 Prozent**.\n\nDas ist gut.\n'
const english = {
  zahlen: 'Figures',
  'die-aktie-fiel-um': 'The share fell by **17 percent**.',
  'das-ist-gut': 'That is good.',
}

/** A project with a translated article, and one that is new. */
async function translated(source: string): Promise<Project> {
  const made = await project({ 'source/a.md': old })
  await stet(made.root, ['sync'])
  await made.write({ 'locales/en/a.json': JSON.stringify(english), 'source/b.md': source })
  await stet(made.root, ['sync'])
  return made
}

const fresh = '# Zahlen\n\nDie Aktie fiel um **12 Prozent**.\n\nNeu.\n'

describe('stet suggest', () => {
  it('lists what the memory has for new units, with its origin', async () => {
    const { root } = await translated(fresh)
    const { code, out } = await stet(root, ['suggest', 'en'])
    expect(code).toBe(0)
    expect(out).toBe(
      [
        'locales/en/b.json:2:13  zahlen  new',
        '  source: Zahlen  (source/b.md:1)',
        '  100 %  Figures',
        '         locales/en/a.json a#zahlen (translated)',
        '',
        'locales/en/b.json:3:24  die-aktie-fiel-um  new',
        '  source: Die Aktie fiel um **12 Prozent**.  (source/b.md:3)',
        '   99 %  The share fell by **12 percent**.',
        '         for: Die Aktie fiel um **17 Prozent**.',
        '         figure put in: `12 Prozent` for `17 Prozent`',
        '         locales/en/a.json a#die-aktie-fiel-um (translated)',
        '',
        'locales/en/b.json:4:10  neu  new',
        '  source: Neu.  (source/b.md:5)',
        '  nothing like it in the memory',
        '',
        '3 units to translate into `en`, suggestions for 2.',
        '',
      ].join('\n'),
    )
  })

  it('proposes the translation of a stale unit with the figure of today', async () => {
    const { root, write } = await translated('Neu.\n')
    await write({ 'source/a.md': old.replace('17', '14') })
    const { out } = await stet(root, ['suggest', 'en', 'a', '--format', 'json'])
    const { units } = JSON.parse(out)
    expect(units).toMatchObject([
      {
        unit: 'die-aktie-fiel-um',
        state: 'stale',
        suggestions: [
          {
            percent: 99,
            target: 'The share fell by **14 percent**.',
            adapted: [{ kind: 'figure', from: '17 Prozent', to: '14 Prozent' }],
            origin: { path: 'locales/en/a.json', unit: 'a#die-aktie-fiel-um' },
          },
        ],
      },
    ])
  })

  it('reads the memories of other tools', async () => {
    const { root, write } = await translated(fresh)
    await write({
      'locales/.memory/x.tmx':
        '<tmx version="1.4"><header srclang="de"/><body><tu><tuv xml:lang="de"><seg>Neu.</seg></tuv><tuv xml:lang="en"><seg>New.</seg></tuv></tu></body></tmx>',
    })
    const { out } = await stet(root, ['suggest', 'en', 'b'])
    expect(out).toContain('  100 %  New.\n         locales/.memory/x.tmx\n')
    await write({ 'locales/.memory/x.tmx': '<tmx>' })
    const { code, err } = await stet(root, ['suggest', 'en', 'b'])
    expect([code, err]).toEqual([2, expect.stringContaining('locales/.memory/x.tmx:1:')])
  })

  it('says the same when its memory was deleted', async () => {
    const { root } = await translated(fresh)
    const { out } = await stet(root, ['suggest', 'en'])
    await rm(join(root, '.stet'), { recursive: true, force: true })
    expect((await stet(root, ['suggest', 'en'])).out).toBe(out)
  })

  it('refuses a locale that is none and a percentage that is none', async () => {
    const { root } = await translated(fresh)
    expect((await stet(root, ['suggest', 'fr'])).code).toBe(2)
    expect((await stet(root, ['suggest', 'en', '--min', 'much'])).code).toBe(2)
  })
})

describe('stet suggest --write', () => {
  it('fills empty entries as drafts, and nothing else', async () => {
    const { root, read, write } = await translated(fresh)
    await write({ 'locales/en/b.json': JSON.stringify({ zahlen: 'Mine', neu: '' }) })
    const { code, err } = await stet(root, ['suggest', 'en', '--write'])
    expect([code, err]).toEqual([0, expect.stringContaining('1 draft written in `en`')])
    expect(JSON.parse(await read('locales/en/b.json'))).toEqual({
      zahlen: 'Mine',
      'die-aktie-fiel-um': 'The share fell by **12 percent**.',
      neu: '',
    })
    expect(await read('locales/.state/b.json')).toMatch(/"die-aktie-fiel-um".*"status":"draft"/)
    expect(await read('locales/en/a.json')).toBe(JSON.stringify(english))
    expect((await stet(root, ['suggest', 'en', '--write'])).err).toContain('0 drafts written')
  })

  it('writes none whose figure is not the source’s', async () => {
    const { root, read } = await translated('Die Aktie stieg um **12 Prozent**.\n')
    const { out, err } = await stet(root, ['suggest', 'en', 'b', '--write'])
    expect(out).toContain('other figure: its source says `17 Prozent`, this one `12 Prozent`')
    expect(err).toContain('0 drafts written')
    expect(Object.values(JSON.parse(await read('locales/en/b.json')))).toEqual([''])
  })

  it('takes the next best where the best is wrong', async () => {
    const { root, read, write } = await translated('[Das](/x) ist gut.\n')
    await write({
      'locales/.memory/x.tmx':
        '<tmx version="1.4"><header creationtool="stet" srclang="de"/><body><tu><tuv xml:lang="de"><seg>[Das](/x) ist gut!</seg></tuv><tuv xml:lang="en"><seg>[That](/x) is good!</seg></tuv></tu></body></tmx>',
    })
    await stet(root, ['suggest', 'en', 'b', '--write'])
    expect(Object.values(JSON.parse(await read('locales/en/b.json')))).toEqual([
      '[That](/x) is good!',
    ])
  })
})
