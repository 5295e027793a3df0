import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeFiles } from '../../src/util/write-files.ts'
import { project } from '../project.ts'

it('writes, replaces and removes files and leaves no temp file', async () => {
  const { root, write, snapshot } = await project({ old: 'old', gone: 'gone' })
  await write({})
  await writeFiles(root, [
    { path: 'deep/er/new', content: 'new' },
    { path: 'old', content: 'newer' },
    { path: 'gone', content: null },
  ])
  const { 'stet.config.json': _, ...files } = await snapshot()
  expect(files).toEqual({ 'deep/er/new': 'new', old: 'newer' })
})

it('keeps the mode of a file, whatever the mask of the process', async () => {
  const { root } = await project({ script: 'a' })
  chmodSync(join(root, 'script'), 0o666)
  await writeFiles(root, [{ path: 'script', content: 'b' }])
  expect(statSync(join(root, 'script')).mode & 0o777).toBe(0o666)
})

it('changes nothing at all where one of the files cannot be written', async () => {
  const { root, snapshot } = await project({ a: 'old', blocked: 'a file where a folder is needed' })
  const before = await snapshot()
  const written = writeFiles(root, [
    { path: 'a', content: 'new' },
    { path: 'fresh/b', content: 'new' },
    { path: 'blocked/c', content: 'new' },
  ])
  await expect(written).rejects.toMatchObject({ key: 'cannot-write', where: { path: 'blocked/c' } })
  expect(await snapshot()).toEqual(before)
  expect(() => statSync(join(root, 'fresh'))).toThrow()
})

it('refuses to replace a folder', async () => {
  const { root } = await project()
  mkdirSync(join(root, 'folder'))
  await expect(writeFiles(root, [{ path: 'folder', content: '' }])).rejects.toMatchObject({
    key: 'cannot-write',
  })
})

it('replaces a symbolic link and leaves what it points to', async () => {
  const { root } = await project()
  writeFileSync(join(root, 'target'), 'precious')
  symlinkSync(join(root, 'target'), join(root, 'link'))
  await writeFiles(root, [{ path: 'link', content: 'new' }])
  expect(readFileSync(join(root, 'target'), 'utf8')).toBe('precious')
  expect(readFileSync(join(root, 'link'), 'utf8')).toBe('new')
})

it('puts everything back where a file cannot be moved into its place', async () => {
  const { root, snapshot } = await project({ a: 'old', b: 'old', 'c/d': 'not empty' })
  const before = await snapshot()
  // The second removal meets a folder: everything was staged well, and one file is replaced.
  const written = writeFiles(root, [
    { path: 'a', content: 'new' },
    { path: 'fresh', content: 'new' },
    { path: 'b', content: null },
    { path: 'c', content: null },
  ])
  await expect(written).rejects.toMatchObject({ key: 'cannot-write', where: { path: 'c' } })
  expect(await snapshot()).toEqual(before)
})

it('refuses to write over what somebody changed since it was read', async () => {
  const { root, snapshot } = await project({ a: 'typed meanwhile', b: 'old' })
  const before = await snapshot()
  for (const old of ['as it was read', null]) {
    const written = writeFiles(root, [
      { path: 'b', content: 'new', old: 'old' },
      { path: 'a', content: 'new', old },
    ])
    await expect(written).rejects.toMatchObject({ key: 'changed-meanwhile', where: { path: 'a' } })
  }
  expect(await snapshot()).toEqual(before)
})

it('writes a file twice in one go, the last content stays', async () => {
  const { root, read } = await project({ a: 'old' })
  await writeFiles(root, [
    { path: 'a', content: 'more', old: 'old' },
    { path: 'a', content: 'less', old: 'old' },
  ])
  expect(await read('a')).toBe('less')
})
