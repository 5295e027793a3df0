import { describe, expect, it } from 'vitest'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

const bad = 'Eins\n\nZwei {drei\n'

describe('an article in MDX', () => {
  it('keeps its extension, and its locale files need none', async () => {
    const { root, read } = await project({
      'source/a.mdx': 'import B from "b"\n\n<B>\nGuten Morgen\n</B>\n',
      'locales/de/a.json': '{\n  "guten-morgen": "Guten Morgen"\n}\n',
      'locales/en/a.json': '{\n  "guten-morgen": "Good morning"\n}\n',
    })
    const { code } = await stet(root, ['build'])
    expect(code).toBe(0)
    expect(await read('output/en/a.mdx')).toBe('import B from "b"\n\n<B>\nGood morning\n</B>\n')
  })

  it('is an error where MDX rejects it, with the place', async () => {
    const { root } = await project({ 'source/a.mdx': bad })
    const { code, err } = await stet(root, ['build'])
    expect(err).toMatch(
      /^source\/a\.mdx:3:11: error: Cannot read `source\/a\.mdx`, expected MDX: Unexpected end of file/m,
    )
    expect(code).toBe(2)
  })

  it('is read as Markdown where the configuration says so, with a warning', async () => {
    const { root, read } = await project({
      'source/a.mdx': bad,
      'stet.config.json': '{"sourceLocale": "de", "locales": ["en"], "mdx": "fallback"}',
    })
    const { code, out } = await stet(root, ['build'])
    expect(out).toContain(
      'source/a.mdx:3:11: warning: Unexpected Markdown that MDX rejects, expected MDX: Unexpected end',
    )
    expect(code).toBe(0)
    expect(await read('output/en/a.mdx')).toBe(bad)
  })

  it('may not stand beside an article of the same name', async () => {
    const { root } = await project({ 'source/a.md': 'Eins\n', 'source/a.mdx': 'Eins\n' })
    const { code, err } = await stet(root, ['build'])
    expect(err).toContain(
      'source/a.md: error: Cannot read `source/a.md` beside `source/a.mdx`, expected one article of this name',
    )
    expect(code).toBe(2)
  })

  it('names a translation that is no MDX, and reads its figures', async () => {
    const { root } = await project({
      'source/a.mdx': 'Um 17 Prozent\n',
      'locales/de/a.json': '{\n  "um-17-prozent": "Um 17 Prozent"\n}\n',
      'locales/en/a.json': '{\n  "um-17-prozent": "By {18 percent"\n}\n',
    })
    const { code, out } = await stet(root, ['check', '--locale', 'en'])
    expect(out).toContain('error: Unexpected figure `18 percent`')
    expect(code).toBe(1)
  })
})
