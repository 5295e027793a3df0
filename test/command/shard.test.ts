import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reporters } from '../../src/report/index.ts'
import { type Project, project } from '../project.ts'
import { stet } from '../stet.ts'

/** Seven articles, of which one drifted; an eighth left its translation behind. */
async function sevenArticles(): Promise<Project> {
  const files = Object.fromEntries(
    Array.from({ length: 7 }, (_, index) => [
      `source/a${index}.md`,
      `Es waren ${index + 20} Mann.\n`,
    ]),
  )
  const made = await project({ ...files, 'source/gone.md': 'Weg.\n', 'locales/names.json': '{}\n' })
  await stet(made.root, ['build'])
  for (let index = 0; index < 7; index++) {
    for (const locale of ['en', 'vi']) {
      const path = `locales/${locale}/a${index}.json`
      const text = locale === 'en' ? `There were ${index + 20} men.` : `Có ${index + 20} người.`
      await made.write({ [path]: (await made.read(path)).replace('""', JSON.stringify(text)) })
    }
  }
  await made.write({
    // Two terms share a form: a warning about a file that every part reads.
    'locales/names.json': '{"Alpha": {"de": ["Xyz"]}, "Beta": {"de": ["Xyz"]}}\n',
  })
  rmSync(join(made.root, 'source/gone.md'))
  await stet(made.root, ['build'])
  const drifted = (await made.read('locales/en/a3.json')).replace('were 23', 'were 32')
  await made.write({ 'locales/en/a3.json': drifted })
  return made
}

async function inParts(root: string, count: number): Promise<string[]> {
  const paths: string[] = []
  for (let index = 1; index <= count; index++) {
    paths.push(`part-${index}.json`)
    await stet(root, ['check', '--shard', `${index}/${count}`, '--format', `part=${paths.at(-1)}`])
  }
  return paths
}

describe('check --shard', () => {
  it('looks at every article in one part, and at as many in each', async () => {
    const { root } = await sevenArticles()
    const counts: string[] = []
    for (const shard of ['1/3', '2/3', '3/3']) {
      const { out } = await stet(root, ['check', '--shard', shard, '--format', 'junit'])
      counts.push(out.match(/source\/\w+\.md" name="stet"/g)?.join(' ') ?? '')
    }
    expect(counts).toEqual(
      [
        'source/a0.md" name="stet" source/a3.md" name="stet" source/a6.md" name="stet"',
        'source/a1.md" name="stet" source/a4.md" name="stet"',
        'source/a2.md" name="stet" source/a5.md" name="stet"',
      ].map(text => expect.stringContaining(text.split(' name')[0] ?? '')),
    )
  })

  it.each(['0/3', '4/3', '3', '1/', 'a/b', '1/3/5', '-1/2'])('refuses %j', async word => {
    const { root } = await project({ 'source/a.md': 'Text.\n' })
    const { code, err } = await stet(root, ['check', `--shard=${word}`])
    expect(code).toBe(2)
    expect(err).toContain('expected a part of the articles such as `2/4`')
  })

  it('may be one of more parts than there are articles', async () => {
    const { root } = await project({ 'source/a.md': 'Text.\n' })
    await stet(root, ['build'])
    expect((await stet(root, ['check', '--shard', '9/9'])).code).toBe(0)
  })
})

describe('merge-reports', () => {
  it.each(Object.keys(reporters).filter(name => name !== 'part'))(
    'makes the %s report that one run makes',
    async format => {
      const { root, write } = await sevenArticles()
      await write({ 'locales/vi/a5.json': '{ half' })
      const whole = await stet(root, ['check', '--format', format])
      const paths = await inParts(root, 3)
      const merged = await stet(root, ['merge-reports', ...paths, '--format', format])
      expect(merged.out).toBe(whole.out)
      expect(merged.code).toBe(whole.code)
      expect(merged.code).toBe(2)
    },
  )

  it('exits 1 where a part has a drift, and 0 where none has', async () => {
    const { root, read, write } = await sevenArticles()
    const merged = await stet(root, ['merge-reports', ...(await inParts(root, 2))])
    expect(merged.code).toBe(1)
    expect(merged.out).toContain('expected `23')
    await write({
      'locales/en/a3.json': (await read('locales/en/a3.json')).replace('were 32', 'were 23'),
    })
    expect((await stet(root, ['merge-reports', ...(await inParts(root, 2))])).code).toBe(0)
  })

  it('refuses a whole with a part missing, given twice, or of another whole', async () => {
    const { root } = await sevenArticles()
    const [one = '', two = '', three = ''] = await inParts(root, 3)
    const merge = async (...paths: string[]) => {
      const { code, err } = await stet(root, ['merge-reports', ...paths])
      return [code, err.split('\n')[0]]
    }
    expect(await merge(one, three)).toEqual([2, expect.stringContaining('part 2 of 3 is missing')])
    expect(await merge(one, one, two)).toEqual([2, expect.stringContaining('part 1 of 3')])
    await stet(root, ['check', '--shard', '4/4', '--format', 'part=other.json'])
    expect(await merge(one, two, three, 'other.json')).toEqual([
      2,
      expect.stringContaining('`other.json` is part 4 of 4'),
    ])
  })

  it('refuses what is no part, or no file, with its name', async () => {
    const { root, write } = await sevenArticles()
    await write({ 'x.json': '{"version": 1}\n', 'y.json': 'no' })
    for (const [path, said] of [
      ['x.json', 'it is no part of a report'],
      ['y.json', 'y.json:1:1'],
      ['z.json', 'z.json'],
    ] as const) {
      const { code, err } = await stet(root, ['merge-reports', path])
      expect(code).toBe(2)
      expect(err).toContain(said)
    }
  })

  it('counts the warnings of all parts', async () => {
    const { root, read, write } = await sevenArticles()
    await write({
      'locales/en/a3.json': (await read('locales/en/a3.json')).replace('were 32', 'were 23'),
    })
    await write({
      'locales/en/a1.json': (await read('locales/en/a1.json')).replace('men', 'men men'),
    })
    await write({
      'locales/en/a2.json': (await read('locales/en/a2.json')).replace('men', 'men men'),
    })
    const paths = await inParts(root, 3)
    expect((await stet(root, ['merge-reports', ...paths, '--max-warnings', '99'])).code).toBe(0)
    expect((await stet(root, ['merge-reports', ...paths, '--max-warnings', '1'])).code).toBe(1)
  })
})
