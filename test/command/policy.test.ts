import { describe, expect, it } from 'vitest'
import { hash } from '../../src/util/hash.ts'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

const article = '# Titel\n\nEins\n\n- zwei\n- drei\n'
const files = {
  'source/a.md': article,
  'locales/de/a.json':
    '{\n  "titel": "Titel",\n  "eins": "Eins",\n  "zwei": "zwei",\n  "drei": "drei"\n}\n',
  'locales/en/a.json':
    '{\n  "titel": "Title",\n  "eins": "",\n  "zwei": "",\n  "drei": "three"\n}\n',
  'locales/vi/a.json':
    '{\n  "titel": "Tiêu đề",\n  "eins": "",\n  "zwei": "hai",\n  "drei": "ba"\n}\n',
}

function configure(policy: object, fallback = {}): Record<string, string> {
  const options = { sourceLocale: 'de', locales: ['en', 'vi'], policy, fallback }
  return { 'stet.config.json': JSON.stringify(options) }
}

describe('the policy for missing translations', () => {
  it('leaves out what is not translated, per locale', async () => {
    const { root, read } = await project({
      ...files,
      ...configure({ en: { missing: 'omit' } }),
    })
    const { code, out } = await stet(root, ['build'])
    expect(await read('output/en/a.md')).toBe('# Title\n\n- three\n')
    expect(await read('output/vi/a.md')).toBe('# Tiêu đề\n\nEins\n\n- hai\n- ba\n')
    expect(out).toContain('warning: Unexpected empty translation, expected a translation of `Eins`')
    expect(code).toBe(0)
  })

  it('leaves out nothing that another locale stands in for', async () => {
    const { root, read } = await project({
      ...files,
      ...configure({ '*': { missing: 'omit' } }, { en: ['vi'] }),
    })
    await stet(root, ['build'])
    expect(await read('output/en/a.md')).toBe('# Title\n\n- hai\n- three\n')
  })

  it('does not publish where one is missing', async () => {
    const { root, snapshot } = await project({
      ...files,
      ...configure({ en: { missing: 'fail' } }),
    })
    const { code, out } = await stet(root, ['build'])
    expect(out).toContain('error: Unexpected empty translation, expected a translation of `Eins`')
    expect(code).toBe(1)
    const written = Object.keys(await snapshot())
    expect(written).toContain('output/vi/a.md')
    expect(written).not.toContain('output/en/a.md')
  })
})

describe('the policy for stale translations', () => {
  const stale = { ...files, 'source/a.md': article.replace('drei', 'drei Dinge') }

  it.each([
    ['keep', 0, '# Title\n\nEins\n\n- zwei\n- three\n'],
    ['source', 0, '# Title\n\nEins\n\n- zwei\n- drei Dinge\n'],
  ])('%s', async (policy, expected, output) => {
    const { root, read } = await project({ ...stale, ...configure({ en: { stale: policy } }) })
    const { code } = await stet(root, ['build'])
    expect(await read('output/en/a.md')).toBe(output)
    expect(code).toBe(expected)
  })

  it('does not publish', async () => {
    const { root, snapshot } = await project({ ...stale, ...configure({ en: { stale: 'fail' } }) })
    const { code, out } = await stet(root, ['build'])
    expect(out).toContain('error: Unexpected translation of an older source')
    expect(code).toBe(1)
    expect(Object.keys(await snapshot())).not.toContain('output/en/a.md')
  })
})

describe('the policies together', () => {
  const states = {
    ...files,
    'source/a.md': article.replace('drei', 'drei Dinge'),
    'locales/.state/a.json': JSON.stringify({
      zwei: { vi: { source: hash('zwei'), target: hash('hai'), status: 'draft' } },
      drei: { vi: { source: hash('drei'), target: hash('ba'), status: 'draft' } },
    }),
  }
  it.each([
    [{}, '# Tiêu đề\n\nEins\n\n- zwei\n- drei Dinge\n'],
    [{ draft: 'emit' }, '# Tiêu đề\n\nEins\n\n- hai\n- ba\n'],
    [{ draft: 'emit', stale: 'source' }, '# Tiêu đề\n\nEins\n\n- hai\n- drei Dinge\n'],
    [{ draft: 'emit', missing: 'omit' }, '# Tiêu đề\n\n- hai\n- ba\n'],
    [{ missing: 'omit' }, '# Tiêu đề\n\n- zwei\n- drei Dinge\n'],
    [{ draft: 'emit', stale: 'fail' }, undefined],
    // A stale draft is not published anyway.
    [{ stale: 'fail', missing: 'omit' }, '# Tiêu đề\n\n- zwei\n- drei Dinge\n'],
    [{ missing: 'fail', stale: 'source' }, undefined],
  ])('%j', async (policy, output) => {
    const { root, snapshot } = await project({ ...states, ...configure({ vi: policy }) })
    const { code } = await stet(root, ['build', '--locale', 'vi'])
    expect((await snapshot())['output/vi/a.md']).toBe(
      output && Buffer.from(output).toString('latin1'),
    )
    expect(code).toBe(output === undefined ? 1 : 0)
  })
})
