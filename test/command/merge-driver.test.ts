import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type Project, project } from '../project.ts'
import { entry, stet } from '../stet.ts'

const execute = promisify(execFile)

const driver = `"${process.execPath}" "${entry}" merge-driver %O %A %B %P`
const attributes = '/locales/**/*.json merge=stet\n/output/.stet.json merge=stet\n'

/** A project in git with an article, its locale files and the merge driver. */
async function repository(): Promise<Project & { git(...args: string[]): Promise<string> }> {
  const made = await project({
    'source/a.md': 'Eins\n\nZwei\n\nDrei\n',
    'locales/en/a.json': '{\n  "eins": "One",\n  "zwei": "",\n  "drei": "Three"\n}\n',
    'locales/vi/a.json': '{\n  "eins": "Một",\n  "zwei": "Hai",\n  "drei": "Ba"\n}\n',
    'locales/de/a.json': '{\n  "eins": "Eins",\n  "zwei": "Zwei",\n  "drei": "Drei"\n}\n',
    '.gitattributes': attributes,
  })
  const git = async (...args: string[]): Promise<string> => {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@b.c']
    const { stdout } = await execute('git', [...who, ...args], { cwd: made.root })
    return stdout
  }
  await git('init', '-q', '-b', 'main')
  await git('config', 'merge.stet.name', 'stet')
  await git('config', 'merge.stet.driver', driver)
  await stet(made.root, ['build'])
  await git('add', '-A')
  await git('commit', '-qm', 'start')
  return { ...made, git }
}

describe('git', () => {
  it('merges the edits of two translators in neighbouring lines, and builds', async () => {
    const { root, git, write, read } = await repository()
    const own = async (text: string): Promise<void> => {
      await write({ 'locales/en/a.json': text })
      await stet(root, ['build'])
      await git('commit', '-qam', 'edit')
    }
    await git('checkout', '-qb', 'other')
    await own('{\n  "eins": "Number one",\n  "zwei": "",\n  "drei": "Three"\n}\n')
    await git('checkout', '-q', 'main')
    await own('{\n  "eins": "One",\n  "zwei": "Two",\n  "drei": "Three"\n}\n')
    // The published article is made by lines, and made anew afterwards.
    await git('merge', '-q', 'other').catch(() => {})
    expect(await read('locales/en/a.json')).toBe(
      '{\n  "eins": "Number one",\n  "zwei": "Two",\n  "drei": "Three"\n}\n',
    )
    const { code } = await stet(root, ['build'])
    expect(code).toBe(0)
    expect(await read('output/en/a.md')).toBe('Number one\n\nTwo\n\nThree\n')
    const { out } = await stet(root, ['status'])
    expect(out).toMatch(/ en +3 +3 +0 +0 +0 /)
  })

  it('leaves a real conflict readable, and stet names its line', async () => {
    const { root, git, write, read } = await repository()
    await git('checkout', '-qb', 'other')
    await write({
      'locales/en/a.json': '{\n  "eins": "One",\n  "zwei": "Due",\n  "drei": "Three"\n}\n',
    })
    await git('commit', '-qam', 'theirs')
    await git('checkout', '-q', 'main')
    await write({
      'locales/en/a.json': '{\n  "eins": "Uno",\n  "zwei": "Two",\n  "drei": "Three"\n}\n',
    })
    await git('commit', '-qam', 'ours')
    await expect(git('merge', 'other')).rejects.toMatchObject({
      stderr: expect.stringContaining('locales/en/a.json: both sides changed 1 text'),
    })
    expect(await read('locales/en/a.json')).toBe(`{
  "eins": "Uno",
<<<<<<< ours
  "zwei": "Two",
=======
  "zwei": "Due",
>>>>>>> theirs
  "drei": "Three"
}
`)
    const { code, err } = await stet(root, ['build'])
    expect(err).toContain(
      'locales/en/a.json:3:1: error: Cannot read `locales/en/a.json`: a conflict',
    )
    expect(code).toBe(2)
  })

  it('merges a translation with a change of its source so that it is stale', async () => {
    const { root, git, write } = await repository()
    await git('checkout', '-qb', 'other')
    await write({ 'source/a.md': 'Eins, neu\n\nZwei\n\nDrei\n' })
    await stet(root, ['build'])
    await git('commit', '-qam', 'source')
    await git('checkout', '-q', 'main')
    await write({
      'locales/en/a.json': '{\n  "eins": "Number one",\n  "zwei": "Two",\n  "drei": "Three"\n}\n',
    })
    await stet(root, ['build'])
    await git('commit', '-qam', 'translation')
    await git('merge', '-q', 'other').catch(() => {})
    await stet(root, ['build'])
    const { out } = await stet(root, ['status', '--todo', 'en'])
    expect(out).toContain('eins  stale')
    expect(out).toContain('Number one')
    expect(await git('status', '--porcelain', 'locales')).not.toMatch(/^(?:UU|AA)/m)
  })
})

describe('by hand', () => {
  const versions = { base: '{"a": "1"}\n', ours: '{"a": "2"}\n', theirs: '{"a": "3"}\n' }
  const operands = ['base', 'ours', 'theirs']

  it('merges files into the second one', async () => {
    const { root, read } = await project({ ...versions, theirs: '{"a": "1", "b": "3"}\n' })
    const { code, err } = await stet(root, ['merge-driver', ...operands])
    expect(await read('ours')).toBe('{"a": "2", "b": "3"}\n')
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it('does not conflict in a snapshot of the source', async () => {
    const { root, read } = await project(versions)
    const { code } = await stet(root, ['merge-driver', ...operands, 'locales/de/a.json'])
    expect(code).toBe(0)
    expect(await read('ours')).toBe('{"a": "1"}\n')
  })

  it('merges what is no JSON by lines, and says why', async () => {
    const { root, read } = await project({ ...versions, base: '{"a": "1"}\n', theirs: '[]\n' })
    const { code, err } = await stet(root, ['merge-driver', ...operands, 'locales/en/a.json'])
    expect(err).toContain(
      'locales/en/a.json:1:1: error: Cannot merge `locales/en/a.json` key by key',
    )
    expect(code).toBe(1)
    expect(await read('ours')).toBe('<<<<<<< ours\n{"a": "2"}\n=======\n[]\n>>>>>>> theirs\n')
  })

  it('needs its files', async () => {
    const { root } = await project(versions)
    const { code, err } = await stet(root, ['merge-driver', 'base', 'ours', 'nowhere'])
    expect(err).toContain('Cannot read `nowhere` (ENOENT)')
    expect(code).toBe(2)
  })
})
