import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { main } from '../../src/command/main.ts'
import { reporters } from '../../src/report/index.ts'
import { project } from '../project.ts'
import { stet } from '../stet.ts'

/** A project whose one translation says 71 for 17. */
async function drifted() {
  const made = await project({ 'source/a.md': 'Es waren 17 Prozent.\n' })
  await stet(made.root, ['sync'])
  await made.write({ 'locales/en/a.json': '{\n  "es-waren-17-prozent": "It was 71 percent."\n}\n' })
  return made
}

const check = ['check', '--locale', 'en', '--format']

it('prints several reports at once, each to its place', async () => {
  const { root, read } = await drifted()
  const { code, out } = await stet(root, [...check, 'sarif=out/a.sarif', '--format', 'github'])
  expect(code).toBe(1)
  expect(out).toMatch(/^::error file=locales\/en\/a\.json,line=2,/)
  expect(JSON.parse(await read('out/a.sarif')).runs[0].results).toHaveLength(1)
})

it.each([
  [['json', '--format', 'junit'], 'Cannot print the report `junit` where another one goes'],
  [['json=a', '--format', 'junit=a'], 'Cannot print the report `junit` where another one goes'],
  [['json='], 'Cannot write the report `json`, expected a file behind `json=`'],
  [['json=locales/en/a.json'], 'expected a file outside `locales`'],
  [['json=source/a.md'], 'expected a file outside `source`'],
  [['json=output/x'], 'expected a file outside `output`'],
  [['yaml'], `Allowed choices are ${Object.keys(reporters).join(', ')}.`],
])('refuses --format %s, says it once and changes nothing', async (formats, reason) => {
  const { root, snapshot } = await drifted()
  const before = await snapshot()
  const { code, out, err } = await stet(root, [...check, ...formats])
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err.split(reason)).toHaveLength(2)
  expect(await snapshot()).toEqual(before)
})

it('reports a problem in a file, too, and tells people', async () => {
  const { root, read, write } = await drifted()
  await write({ 'locales/en/a.json': '{ "a": ' })
  const { code, out, err } = await stet(root, [...check, 'json=report.json'])
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toContain('locales/en/a.json:1:')
  expect(JSON.parse(await read('report.json'))).toMatchObject({ errors: 1 })
})

it('writes no report where it does not know the project', async () => {
  const { root, snapshot, write } = await drifted()
  await write({ 'stet.config.json': '{' })
  const before = await snapshot()
  const { code, err } = await stet(root, [...check, 'json=locales/en/a.json'])
  expect(code).toBe(2)
  expect(err).toContain('stet.config.json:1:')
  expect(await snapshot()).toEqual(before)
})

it('adds a table to the summary of a job, and paths from the root of the repository', async () => {
  const { root, write } = await project()
  await write({
    '.git/HEAD': '',
    'site/stet.config.json': await readFile(join(root, 'stet.config.json'), 'utf8'),
    'site/source/a.md': 'Es waren 17 Prozent.\n',
    'site/locales/en/a.json': '{"es-waren-17-prozent": "It was 71 percent."}',
  })
  let out = ''
  let summary = ''
  const code = await main([...check, 'github'], {
    cwd: join(root, 'site'),
    stdin: { async *[Symbol.asyncIterator]() {} },
    out: async text => {
      out += text
    },
    err: () => {},
    summary: async text => {
      summary += text
    },
    terminal: false,
    color: false,
  })
  expect(code).toBe(1)
  expect(out).toContain('::error file=site/locales/en/a.json,line=1,')
  expect(summary).toContain('| error | `locales/en/a.json:1:')
})

it('explains a check, and names the nearest where there is none of that name', async () => {
  const { code, out } = await stet('/', ['explain', 'figure'])
  expect(code).toBe(0)
  expect(out).toMatch(/^# figure\n\nA figure of the translation [\s\S]*## Why[\s\S]*## Example/)
  const bad = await stet('/', ['explain', 'figur'])
  expect(bad.code).toBe(2)
  expect(bad.err).toContain('expected `figure`')
})
