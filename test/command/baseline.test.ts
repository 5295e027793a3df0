import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Project, project } from '../project.ts'
import { stet } from '../stet.ts'

const en = 'locales/en/a.json'
const vi = 'locales/vi/a.json'
const baseline = ['--baseline', 'known.json']

/** A project with one drift in English and one warning in Vietnamese. */
async function old(): Promise<Project> {
  const made = await project({ 'source/a.md': 'Es waren 17 Prozent.\n' })
  await stet(made.root, ['sync'])
  await made.write({
    [en]: '{\n  "es-waren-17-prozent": "It was 71 percent."\n}\n',
    [vi]: '{\n  "es-waren-17-prozent": "Đó  là 17%."\n}\n',
  })
  return made
}

it('lets an old project start clean', async () => {
  const { root, read } = await old()
  const written = await stet(root, ['check', ...baseline, '--write-baseline'])
  expect(written).toMatchObject({ code: 0, out: '' })
  expect(written.err).toContain('2 known findings stand in known.json.')
  const lines = (await read('known.json')).split('\n').filter(line => line.includes('ruleId'))
  expect(lines).toEqual([
    expect.stringMatching(/^ {4}\{"path":"locales\/en\/a\.json","ruleId":"figure",.*\},$/),
    expect.stringMatching(/^ {4}\{"path":"locales\/vi\/a\.json","ruleId":"doubled-space",.*\}$/),
  ])
  expect(await stet(root, ['check', ...baseline])).toEqual({
    code: 0,
    out: '',
    err: '2 findings are known to the baseline.\n',
  })
  expect((await stet(root, ['check'])).code).toBe(1)
})

it('knows its findings in whatever language stet speaks, and where lines have moved', async () => {
  const { root, write } = await old()
  await stet(root, ['check', ...baseline, '--write-baseline'])
  await write({ [en]: '{\n\n\n  "es-waren-17-prozent": "It was 71 percent."\n}\n' })
  const { code, out } = await stet(root, ['check', ...baseline, '--language', 'de'])
  expect({ code, out }).toEqual({ code: 0, out: '' })
})

it('reports what is new, also where the source alone has changed', async () => {
  const { root, write } = await old()
  await stet(root, ['check', ...baseline, '--write-baseline'])
  await write({ 'source/a.md': 'Es waren 18 Prozent.\n' })
  const { code, out } = await stet(root, ['check', ...baseline])
  expect(code).toBe(1)
  expect(out).toContain('Unexpected figure `71 percent`, expected `18 percent`')
})

it('names what is gone, and shrinks when it is written again', async () => {
  const { root, read, write } = await old()
  await stet(root, ['check', ...baseline, '--write-baseline'])
  await write({ [en]: '{\n  "es-waren-17-prozent": "It was 17 percent."\n}\n' })
  const { code, err } = await stet(root, ['check', ...baseline])
  expect(code).toBe(0)
  expect(err).toMatch(/^Gone from the project, .* locales\/en\/a\.json figure [0-9a-f]{16}:1\n/)
  expect(err).toContain('1 finding of known.json is gone; --write-baseline removes it there.')
  await stet(root, ['check', ...baseline, '--write-baseline'])
  expect(JSON.parse(await read('known.json')).findings).toHaveLength(1)
  await write({ [vi]: '{\n  "es-waren-17-prozent": "Đó là 17%."\n}\n' })
  await stet(root, ['check', ...baseline, '--write-baseline'])
  expect(await read('known.json')).toBe('{\n  "version": 1,\n  "findings": []\n}\n')
})

it('keeps what it has of locales and articles that a run does not see', async () => {
  const { root, read } = await old()
  await stet(root, ['check', ...baseline, '--write-baseline'])
  const before = await read('known.json')
  const { err } = await stet(root, ['check', '--locale', 'vi', ...baseline])
  expect(err).not.toContain('Gone')
  await stet(root, ['check', '--locale', 'vi', ...baseline, '--write-baseline'])
  expect(await read('known.json')).toBe(before)
})

it('writes nothing while an article cannot be read', async () => {
  const { root, snapshot, write } = await old()
  await write({ 'source/b.md': Buffer.from([0xff]) })
  const before = await snapshot()
  expect((await stet(root, ['check', ...baseline, '--write-baseline'])).code).toBe(2)
  expect(await snapshot()).toEqual(before)
})

it.each([
  [['--write-baseline'], 'Cannot write a baseline, expected its file: --baseline <file>'],
  [baseline, 'Cannot find the baseline `known.json`'],
  [['--baseline', 'stet.config.json', '--write-baseline'], 'it is no baseline'],
  [['--baseline', 'source/known.json', '--write-baseline'], 'expected a file outside `source`'],
  [['--max-warnings', 'few'], 'Cannot use `few` for `--max-warnings`, expected a whole number'],
])('refuses %s and changes nothing', async (flags, reason) => {
  const { root, snapshot } = await old()
  const before = await snapshot()
  const { code, err } = await stet(root, ['check', ...flags])
  expect(code).toBe(2)
  expect(err).toContain(reason)
  expect(await snapshot()).toEqual(before)
})

it('exits 1 where there are more warnings than allowed', async () => {
  const { root } = await old()
  const only = ['check', '--locale', 'vi', '--max-warnings']
  expect((await stet(root, [...only, '1'])).code).toBe(0)
  const { code, err } = await stet(root, [...only, '0'])
  expect(code).toBe(1)
  expect(err).toContain('1 warning, more than the 0 that --max-warnings allows.')
})

it('counts an article that left as gone', async () => {
  const { root, write } = await old()
  await write({ 'source/b.md': 'Apfel\n' })
  await stet(root, ['check', ...baseline, '--write-baseline'])
  rmSync(join(root, 'source/a.md'))
  rmSync(join(root, 'locales'), { recursive: true })
  expect((await stet(root, ['check', ...baseline])).err).toContain('Gone from the project')
})
