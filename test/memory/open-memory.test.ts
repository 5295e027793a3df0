import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openMemory } from '../../src/memory/open-memory.ts'
import type { MemoryFile, Segment } from '../../src/types.ts'
import { Problem } from '../../src/util/problem.ts'
import { project } from '../project.ts'
import { segment } from './memory.ts'

function file(path: string, hash: string, segments: () => Iterable<Segment>): MemoryFile {
  return { path, hash, segments }
}

const one = () => [segment(['Ja.', 'Yes.'])]

async function count(root: string, files: readonly MemoryFile[]): Promise<unknown> {
  const memory = await openMemory(root, files)
  const found = memory.prepare('SELECT count(*) AS count FROM segment').get()?.count
  memory.close()
  return found
}

it('reads a file once, and again when its content changed', async () => {
  const { root } = await project()
  let reads = 0
  const counted = () => {
    reads += 1
    return one()
  }
  expect(await count(root, [file('a', '1', counted)])).toBe(1)
  expect(await count(root, [file('a', '1', counted)])).toBe(1)
  expect(reads).toBe(1)
  expect(await count(root, [file('a', '2', counted), file('b', '1', one)])).toBe(2)
  expect(reads).toBe(2)
  expect(await count(root, [file('b', '1', one)])).toBe(1)
})

it('is made anew where its file is no database', async () => {
  const { root } = await project()
  await mkdir(join(root, '.stet'))
  await writeFile(join(root, '.stet/memory.db'), 'nonsense'.repeat(1000))
  expect(await count(root, [file('a', '1', one)])).toBe(1)
  expect((await readFile(join(root, '.stet/memory.db'), 'latin1')).slice(0, 13)).toBe(
    'SQLite format',
  )
})

it('does without a file where none can be written', async () => {
  const { root } = await project({ '.stet': 'a file, not a folder' })
  expect(await count(root, [file('a', '1', one)])).toBe(1)
  expect(await readFile(join(root, '.stet'), 'utf8')).toBe('a file, not a folder')
})

it('keeps nothing of a file that is not right', async () => {
  const { root } = await project()
  const broken = function* () {
    yield* one()
    throw new Problem('memory-tmx', { path: 'a' })
  }
  await expect(count(root, [file('a', '1', broken)])).rejects.toThrow('memory-tmx')
  expect(await count(root, [])).toBe(0)
  expect((await stat(join(root, '.stet/.gitignore'))).isFile()).toBe(true)
})
