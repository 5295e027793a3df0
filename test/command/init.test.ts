import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Project, project } from '../project.ts'
import { stet } from '../stet.ts'

const german =
  'Das ist ein Satz über die Arbeit, und er ist nicht der einzige, der auf der Seite steht.\n'

/** A folder without a configuration. */
async function folder(files: Record<string, string>): Promise<Project> {
  const made = await project(files)
  rmSync(join(made.root, 'stet.config.json'))
  return made
}

it('sets up an existing project, and the second time there is nothing to do', async () => {
  const manifest = '{\n\t"name": "site",\n\t"scripts": {\n\t\t"test": "vitest"\n\t}\n}\n'
  const { root, read, snapshot } = await folder({
    'package.json': manifest,
    'content/a.md': german,
    'README.md': '# Read me\n',
    'locales/en/old.txt': '',
    'locales/vi/old.txt': '',
    '.gitignore': 'node_modules/\ndist',
    '.vscode/settings.json': '{\n  // Ours.\n  "editor.rulers": [100]\n}\n',
  })
  const { code, out, err } = await stet(root, ['init'])
  expect(err).toContain('Articles in content/ (de), translations into en, vi.')
  expect(code).toBe(0)
  expect(out.trim().split('\n')).toEqual([
    'package.json',
    '.gitignore',
    '.gitattributes',
    '.vscode/settings.json',
    '.github/workflows/stet.yml',
  ])
  expect(await read('package.json')).toMatch(/^\{\n\t"name": "site",\n\t"scripts": \{\n\t\t"test"/)
  expect(JSON.parse(await read('package.json'))).toEqual({
    name: 'site',
    scripts: { test: 'vitest', 'build:locales': 'stet build', 'check:locales': 'stet check' },
    stet: { sourceLocale: 'de', locales: ['de', 'en', 'vi'], folders: { source: 'content' } },
  })
  expect(await read('.gitignore')).toBe('node_modules/\ndist\n.stet/\n')
  expect(await read('.gitattributes')).toContain('/locales/**/*.json merge=stet\n')
  expect(await read('.vscode/settings.json')).toContain('// Ours.')
  expect(await read('.vscode/settings.json')).toContain('/locales/names.json')
  rmSync(join(root, 'locales'), { recursive: true })
  expect((await stet(root, ['build'])).code).toBe(0)

  const before = await snapshot()
  const again = await stet(root, ['init', '--locales', 'en', 'vi'])
  expect([again.code, again.out]).toEqual([0, ''])
  expect(again.err).toContain('package.json: left as it is; stet is configured already')
  expect(await snapshot()).toEqual(before)
})

it('writes nothing on a dry run, and says what it would write', async () => {
  const { root, snapshot } = await folder({ 'source/a.md': german })
  const before = await snapshot()
  const { out, err } = await stet(root, ['init', '--locales', 'en,vi', '--dry-run'])
  expect(out).toContain('stet.config.json\n')
  expect(err).toContain('4 files would change')
  expect(await snapshot()).toEqual(before)
})

it('writes no workflow where CI could install nothing', async () => {
  const { root } = await folder({ 'source/a.md': german })
  const { out, err } = await stet(root, ['init', '--locales', 'en'])
  expect(out).not.toContain('stet.yml')
  expect(err).toContain('.github/workflows/stet.yml: not written: without a package.json')
})

it('begins in an empty folder with what it is told', async () => {
  const { root, read } = await folder({})
  expect((await stet(root, ['init', '--source-locale', 'de', '--locales', 'en'])).code).toBe(0)
  expect(JSON.parse(await read('stet.config.json'))).toEqual({
    sourceLocale: 'de',
    locales: ['de', 'en'],
  })
  expect((await stet(root, ['build'])).code).toBe(0)
  expect(await read('output/en/start.md')).toBe('# Deutsch\n')
})

it('knows languages by folders of articles, one a language', async () => {
  const { root, read } = await folder({
    'docs/de/a.md': german.repeat(3),
    'docs/en/a.md': 'Something.\n',
    'docs/pt-BR/a.md': 'Algo.\n',
  })
  await stet(root, ['init'])
  expect(JSON.parse(await read('stet.config.json'))).toEqual({
    sourceLocale: 'de',
    locales: ['de', 'en', 'pt-BR'],
    folders: { source: 'docs/de' },
  })
})

it('leaves scripts, settings and workflows that are there', async () => {
  const files = {
    'package.json':
      '{"scripts": {"build:locales": "make"}, "stet": {"sourceLocale": "de", "locales": ["en"]}}',
    '.vscode/settings.json': '{"json.schemas": {"broken": true',
    '.github/workflows/ci.yaml': 'jobs:\n  a:\n    steps:\n      - run: npx stet check\n',
    'source/a.md': german,
  }
  const { root, read } = await folder(files)
  const { err } = await stet(root, ['init', '--locales', 'en'])
  expect(err).toContain('package.json: a script of the same name was left as it is')
  expect(err).toContain('.vscode/settings.json: left as it is')
  expect(err).toContain('.github/workflows/ci.yaml: left as it is')
  expect(JSON.parse(await read('package.json')).scripts['build:locales']).toBe('make')
  expect(await read('.vscode/settings.json')).toBe(files['.vscode/settings.json'])
})

describe('what it cannot find out', () => {
  it.each([
    [{ 'source/a.md': 'Ja.\n' }, ['--locales', 'en'], 'expected `--source-locale`'],
    [{ 'source/a.md': german }, [], 'expected `--locales`'],
    [{ 'source/a.md': german }, ['--locales', 'english'], 'the language `english`'],
    [{ 'package.json': '{' }, ['--source-locale', 'de', '--locales', 'en'], 'package.json:1:2'],
  ])('it asks for: %j %j', async (files, args, message) => {
    const { root, snapshot } = await folder(files as Record<string, string>)
    const before = await snapshot()
    const { code, err } = await stet(root, ['init', ...args])
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
    expect(await snapshot()).toEqual(before)
  })
})

it('names lines for git that git understands', async () => {
  const { root } = await folder({ 'source/a.md': german })
  execFileSync('git', ['init', '-q'], { cwd: root })
  const { err } = await stet(root, ['init', '--locales', 'en'])
  for (const [line] of err.matchAll(/git config .*/g))
    execFileSync('sh', ['-c', line], { cwd: root })
  const attributes = execFileSync('git', ['check-attr', 'merge', 'locales/en/x/a.json'], {
    cwd: root,
  })
  expect(String(attributes)).toContain('merge: stet')
  expect(String(execFileSync('git', ['config', 'merge.stet.driver'], { cwd: root }))).toContain(
    'stet merge-driver %O %A %B %P',
  )
})

it('makes the merge driver known in this clone, and leaves one that is', async () => {
  const { root } = await folder({ 'source/a.md': german })
  const git = (...args: string[]): string => String(execFileSync('git', args, { cwd: root })).trim()
  git('init', '-q')
  const { err } = await stet(root, ['init', '--locales', 'en', '--dry-run'])
  expect(err).not.toContain('from now on')
  const first = await stet(root, ['init', '--locales', 'en'])
  expect(first.err).toContain('In this clone, git merges the locale files with stet from now on.')
  expect(git('config', '--local', 'merge.stet.driver')).toBe(
    'npx --no-install stet merge-driver %O %A %B %P',
  )
  git('config', 'merge.stet.driver', 'mine')
  const second = await stet(root, ['init', '--locales', 'en'])
  expect(second.err).not.toContain('from now on')
  expect(git('config', '--local', 'merge.stet.driver')).toBe('mine')
})
