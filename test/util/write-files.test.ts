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

it('keeps the mode of a file', async () => {
  const { root } = await project({ script: 'a' })
  chmodSync(join(root, 'script'), 0o755)
  await writeFiles(root, [{ path: 'script', content: 'b' }])
  expect(statSync(join(root, 'script')).mode & 0o777).toBe(0o755)
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
