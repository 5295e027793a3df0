import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Project, project } from '../project.ts'
import { stet } from '../stet.ts'

/** Runs git as a person who is the same on every machine. */
function git(root: string, ...args: string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...who, ...args], { cwd: root, stdio: 'ignore' })
}

/** The units `apfel` and `birne`; both translations say other figures than the source. */
const files = {
  'source/a.md': 'Apfel 17\n\nBirne 18\n',
  'locales/de/a.json': '{\n  "apfel": "Apfel 17",\n  "birne": "Birne 18"\n}\n',
  'locales/en/a.json': '{\n  "apfel": "Apple 71",\n  "birne": "Pear 81"\n}\n',
  'locales/vi/a.json': '{\n  "apfel": "Táo 17",\n  "birne": "Lê 18"\n}\n',
}

/** A repository whose one commit holds a project. */
async function repository(folder = ''): Promise<Project> {
  const made = await project()
  if (folder !== '') {
    mkdirSync(join(made.root, folder))
    renameSync(join(made.root, 'stet.config.json'), join(made.root, folder, 'stet.config.json'))
  }
  await made.write(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}${path}`, text])),
  )
  git(made.root, 'init', '--quiet', '--initial-branch', 'main')
  git(made.root, 'add', '.')
  git(made.root, 'commit', '--quiet', '--message', 'Start')
  return made
}

/** The findings of a check, as `path:line rule`. */
async function since(root: string, ref = 'HEAD'): Promise<string[]> {
  const { out, err } = await stet(root, ['check', '--since', ref, '--format', 'json'])
  expect(err).not.toContain('Cannot')
  return JSON.parse(out).findings.map(
    ({ path, line, ruleId }: Record<string, string | number>) => `${path}:${line} ${ruleId}`,
  )
}

it('finds nothing where nothing changed, and everything without it', async () => {
  const { root } = await repository()
  expect(await since(root)).toEqual([])
  expect(await stet(root, ['check', '--since', 'HEAD'])).toMatchObject({ code: 0, out: '' })
  expect((await stet(root, ['check'])).out).toContain('2 errors')
})

describe('finds what is wrong with a unit', () => {
  it('whose translation changed', async () => {
    const { root, write } = await repository()
    await write({ 'locales/en/a.json': files['locales/en/a.json'].replace('Pear 81', 'Pears 81') })
    expect(await since(root)).toEqual(['locales/en/a.json:3 figure'])
  })

  it('whose source changed', async () => {
    const { root, write } = await repository()
    await write({ 'source/a.md': 'Apfel 17\n\nBirnen 18\n' })
    const found = await since(root)
    expect(found).toContain('locales/en/a.json:3 figure')
    expect(found).toContain('locales/vi/a.json:3 stale')
    expect(found.filter(line => line.includes(':2 '))).toEqual([])
  })

  it('that names a term whose row changed', async () => {
    const { root, write } = await repository()
    await write({ 'locales/names.json': '{"Birne": {"de": ["Birne"], "en": ["Pear"]}}' })
    expect(await since(root)).toContain('locales/en/a.json:3 figure')
    expect(await since(root)).not.toContain('locales/en/a.json:2 figure')
  })

  it('in an article that is new', async () => {
    const { root, write } = await repository()
    await write({
      'source/b.md': 'Kirsche 19\n',
      'locales/de/b.json': '{"kirsche": "Kirsche 19"}',
      'locales/en/b.json': '{"kirsche": "Cherry 91"}',
      'locales/vi/b.json': '{"kirsche": "Anh đào 19"}',
    })
    expect(await since(root)).toEqual(['locales/en/b.json:1 figure'])
  })
})

it('finds nothing where an article and its locale files only have another name', async () => {
  const { root, read } = await repository()
  for (const path of Object.keys(files)) {
    git(root, 'mv', path, path.replace('/a.', '/b.'))
  }
  expect(await read('source/b.md')).toBe(files['source/a.md'])
  expect(await since(root)).toEqual([])
})

it('compares with where the branch began, not with what others did since', async () => {
  const { root, write } = await repository()
  git(root, 'checkout', '--quiet', '-b', 'mine')
  git(root, 'checkout', '--quiet', 'main')
  await write({ 'locales/en/a.json': files['locales/en/a.json'].replace('Pear 81', 'Pear 18') })
  git(root, 'commit', '--quiet', '--all', '--message', 'Mend')
  git(root, 'checkout', '--quiet', 'mine')
  expect(await since(root, 'main')).toEqual([])
})

it('reads a project in a folder of its repository', async () => {
  const { root, write } = await repository('site/')
  const changed = files['locales/en/a.json'].replace('Pear 81', 'Pears 81')
  await write({ 'site/locales/en/a.json': changed })
  expect(await since(join(root, 'site'))).toEqual(['locales/en/a.json:3 figure'])
})

it('names a reference that is new, but none that was there', async () => {
  const { root, write } = await repository()
  await write({ 'source/a.md': `${files['source/a.md']}\n![Bild](x.png)\n` })
  git(root, 'commit', '--quiet', '--all', '--message', 'Refer')
  await write({ 'source/a.md': `${files['source/a.md']}\n![Bild](x.png)\n\n![Bild](y.png)\n` })
  const found = await since(root)
  expect(found).toContain('source/a.md:7 missing-asset')
  expect(found).not.toContain('source/a.md:5 missing-asset')
})

describe('says what it needs, and exits 2', () => {
  const check = (root: string, ref: string) => stet(root, ['check', '--since', ref])

  it('where the ref is unknown, or is a flag', async () => {
    const { root } = await repository()
    for (const ref of ['nowhere', '--output=x', 'HEAD:source/a.md']) {
      const { code, out, err } = await check(root, ref)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(`Cannot find the git ref \`${ref}\``)
    }
  })

  it('where there is no repository', async () => {
    const { root } = await project(files)
    const { code, err } = await check(root, 'HEAD')
    expect(code).toBe(2)
    expect(err).toContain('expected a repository in which `git status` works')
  })

  it('where the clone is shallow', async () => {
    const { root, write } = await repository()
    await write({ 'source/a.md': 'Apfel 17\n' })
    git(root, 'commit', '--quiet', '--all', '--message', 'Cut')
    const shallow = `${root}-shallow`
    git(root, 'clone', '--quiet', '--depth', '1', `file://${root}`, shallow)
    try {
      const { code, err } = await check(shallow, 'HEAD~1')
      expect(code).toBe(2)
      expect(err).toContain('`fetch-depth: 0` for actions/checkout')
    } finally {
      rmSync(shallow, { recursive: true })
    }
  })

  it('where nothing is shared', async () => {
    const { root } = await repository()
    git(root, 'checkout', '--quiet', '--orphan', 'other')
    git(root, 'commit', '--quiet', '--message', 'Begin again')
    const { code, err } = await check(root, 'main')
    expect(code).toBe(2)
    expect(err).toContain('it shares no commit')
  })
})

it('still says what cannot be read', async () => {
  const { root, write } = await repository()
  await write({ 'source/b.md': Buffer.from([0xff]) })
  expect((await stet(root, ['check', '--since', 'HEAD'])).code).toBe(2)
})
