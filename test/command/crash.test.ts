import { expect, it, vi } from 'vitest'
import type { Check, Reporter } from '../../src/types.ts'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

vi.mock('../../src/check/index.ts', async original => {
  const { checks } = await original<{ checks: Record<string, Check> }>()
  const base = { severity: 'warning', fixable: false } as const
  const pair: Check = {
    ...base,
    id: 'broken-pair',
    on: 'pair',
    run: ({ pair: { target } }) => {
      if (target.includes('Pear')) throw new Error('No pears.')
      return []
    },
  }
  const article: Check = {
    ...base,
    id: 'broken-article',
    on: 'article',
    // biome-ignore lint/correctness/useYield: it never comes to it.
    *run({ article: { namespace } }) {
      if (namespace === 'b') throw new TypeError('No b.')
    },
  }
  return { checks: { 'broken-article': article, 'broken-pair': pair, ...checks } }
})

vi.mock('../../src/report/index.ts', async original => {
  const { reporters } = await original<{ reporters: Record<string, Reporter> }>()
  const broken: Reporter = () => {
    throw new Error('No report.')
  }
  return { reporters: { ...reporters, broken } }
})

/** Two articles; in the first a drift stands beside a unit in which a check crashes. */
async function made() {
  const { root, read } = await project({
    'source/a.md': 'Apfel 17\n\nBirne 18\n',
    'source/b.md': 'Kirsche 19\n',
    'locales/de/a.json': '{\n  "apfel": "Apfel 17",\n  "birne": "Birne 18"\n}\n',
    'locales/de/b.json': '{\n  "kirsche": "Kirsche 19"\n}\n',
    'locales/en/a.json': '{\n  "apfel": "Apple 71",\n  "birne": "Pear 81"\n}\n',
    'locales/en/b.json': '{\n  "kirsche": "Cherry 91"\n}\n',
  })
  return { root, read }
}

it('a check that throws is an error at its unit or article, and all else is found', async () => {
  const { root } = await made()
  const { code, out } = await stet(root, ['check', '--locale', 'en', '--format', 'json'])
  expect(code).toBe(1)
  const found = JSON.parse(out).findings.map(
    ({ path, line, ruleId, severity, reason }: Record<string, string>) =>
      `${path}:${line} ${severity} ${ruleId}: ${reason?.split(',')[0]}`,
  )
  expect(found).toEqual([
    'locales/en/a.json:2 error figure: Unexpected figure `71`',
    'locales/en/a.json:3 error crash: Cannot run the check `broken-pair` on the unit `birne`: No pears.',
    'locales/en/a.json:3 error figure: Unexpected figure `81`',
    'locales/en/b.json:2 error figure: Unexpected figure `91`',
    'source/b.md:null error crash: Cannot run the check `broken-article` on this article: No b.',
  ])
})

it('is an error, too, where the text is not published and in a baseline', async () => {
  const { root } = await made()
  const flags = ['--baseline', 'known.json']
  await stet(root, ['check', ...flags, '--write-baseline'])
  const { code, out } = await stet(root, ['check', '--locale', 'en', ...flags])
  expect(code).toBe(1)
  expect(out).toContain('2 errors, 0 warnings')
})

it('a reporter that throws, or whose file cannot be written, does not lose the others', async () => {
  const { root, read } = await made()
  const { code, out, err } = await stet(root, [
    ...['check', '--locale', 'en', '--format', 'broken=x.txt', '--format', 'json=known.json'],
    ...['--format', 'sarif=source/a.md/x.sarif', '--format', 'github'],
  ])
  expect(code).toBe(2)
  expect(out).toContain('::error file=locales/en/a.json,line=2,')
  expect(JSON.parse(await read('known.json')).errors).toBe(5)
  expect(err).toContain('Cannot make the report `broken`: No report.')
  expect(err).toContain('expected a file outside `source`')
})
