import { expect, it, vi } from 'vitest'
import { fault } from '../faulty-fs.ts'
import { type Project, project } from '../project.ts'
import { stet } from '../stet.ts'

vi.mock('node:fs/promises', async importOriginal => {
  const { faultyFs } = await import('../faulty-fs.ts')
  return faultyFs(await importOriginal())
})

const files = {
  'stet.config.json': JSON.stringify({
    sourceLocale: 'de',
    locales: ['de', 'en-XA'],
    rules: { name: 'off' },
  }),
  'source/a.md': 'Guten Morgen\n\n![Bild](bild.png)\n',
  'source/bild.png': 'Bild',
}

/** Changes to a project after its first build, and the command that is to write what follows. */
const cases: [string, (made: Project) => Promise<void>, string[]][] = [
  ['the first build', async () => {}, ['build']],
  [
    'build',
    async ({ root, write }) => {
      await stet(root, ['build'])
      await write({ 'source/a.md': 'Guten Tag\n' })
    },
    ['build'],
  ],
  [
    'sync',
    async ({ root, write }) => {
      await stet(root, ['build'])
      await write({ 'source/a.md': 'Guten Morgen und\n\nGuten Tag\n' })
    },
    ['sync'],
  ],
  [
    'import',
    async ({ root, write, read }) => {
      await stet(root, ['build'])
      await stet(root, ['export', '--format', 'csv', '--locale', 'en-XA'])
      const csv = await read('exchange/en-XA.csv')
      await write({ 'exchange/en-XA.csv': csv.replaceAll(/,(Guten Morgen),,new,/g, ',$1,Hello,,') })
    },
    ['import', 'exchange/en-XA.csv'],
  ],
  [
    'accept',
    async ({ root, write }) => {
      await stet(root, ['build'])
      await write({
        'locales/en-XA/a.json': '{\n  "guten-morgen": "Good morning",\n  "bild": ""\n}\n',
      })
      await stet(root, ['build'])
      await write({ 'source/a.md': 'Guten Morgen!\n\n![Bild](bild.png)\n' })
    },
    ['accept', 'en-XA', 'guten-morgen'],
  ],
  ['pseudo', async ({ root }) => void (await stet(root, ['build'])), ['pseudo']],
  [
    'names import',
    async ({ root, write, read }) => {
      await write({ 'locales/names.json': '{\n  "Nvidia": {}\n}\n' })
      await stet(root, ['names', 'export', 'names.tbx'])
      await write({ 'locales/names.json': '{\n  "Zoo": {}\n}\n' })
      expect(await read('names.tbx')).toContain('Nvidia')
    },
    ['names', 'import', 'names.tbx'],
  ],
]

it.each(cases)(
  '%s changes nothing and says why, whichever of its writes fails',
  async (_, prepare, args) => {
    const made = await project(files)
    await prepare(made)
    const before = await made.snapshot()
    const bytes = Object.entries(before).map(([path, text]) => [path, Buffer.from(text, 'latin1')])
    const copy = () => project(Object.fromEntries(bytes))
    const twin = await copy()
    await stet(twin.root, args)
    const after = await twin.snapshot()
    expect(after).not.toEqual(before)

    const failed = { before: 0, after: 0 }
    for (const code of ['ENOSPC', 'EACCES', 'EIO']) {
      for (let n = 1; ; n++) {
        const { root, snapshot } = await copy()
        const act = () => Promise.reject(Object.assign(new Error(code), { code }))
        Object.assign(fault, { at: n, act, stays: false })
        const { code: exit, err } = await stet(root, args)
        const isReached = fault.at <= 0
        fault.at = Number.POSITIVE_INFINITY
        const now = await snapshot()
        if (exit === 2) {
          expect(now, `${code} at call ${n}`).toEqual(before)
          expect(err).toMatch(
            new RegExp(`error: Cannot write \`\\S+\` \\(${code}\\), expected a writable`),
          )
          failed.before++
        } else if (isReached) {
          // A cache that cannot be written is none, and what was only to be swept is swept later.
          expect(now, `${code} at call ${n}`).toMatchObject(after)
          failed.after++
        } else expect(now).toEqual(after)
        if (!isReached) break
        if (!Object.keys(now).some(name => name.endsWith('.tmp'))) continue
        await stet(root, args)
        expect(Object.keys(await snapshot()).filter(name => name.endsWith('.tmp'))).toEqual([])
      }
    }
    console.info(`${args.join(' ')}:`, failed)
    expect(failed.before).toBeGreaterThan(30)
  },
)
