import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { lock } from '../../src/util/lock.ts'
import { Problem } from '../../src/util/problem.ts'
import type { FileChange } from '../../src/util/write-files.ts'
import { writeProject } from '../../src/util/write-project.ts'
import { fault, opened } from '../faulty-fs.ts'
import { type Project, project } from '../project.ts'

vi.mock('node:fs/promises', async importOriginal => {
  const { faultyFs } = await import('../faulty-fs.ts')
  return faultyFs(await importOriginal())
})

const before = { a: 'old', b: 'going', 'deep/c': 'old', d: 'one' }
const changes: FileChange[] = [
  { path: 'a', content: 'new', old: 'old' },
  { path: 'fresh/e', content: 'new', old: null },
  { path: 'd', content: 'two', old: 'one' },
  { path: 'b', content: null },
  { path: 'deep/c', content: 'new' },
  { path: 'd', content: 'three', old: 'one' },
]
const after = { a: 'new', 'deep/c': 'new', d: 'three', 'fresh/e': 'new' }

async function filesOf({ snapshot }: Project): Promise<Record<string, string>> {
  const { 'stet.config.json': _, ...files } = await snapshot()
  return files
}

/** Writes with a fault at the n-th call; returns what came of it, `undefined` where nothing went wrong. */
async function write(made: Project, n: number, act: () => unknown, stays = false) {
  const held = await lock(made.root)
  Object.assign(fault, { at: n, act, stays })
  const done = writeProject(held, changes).catch((error: unknown) => error)
  const outcome = await (act === dies ? Promise.race([done, dead()]) : done)
  const isReached = fault.at <= 0
  fault.at = Number.POSITIVE_INFINITY
  held.release()
  for (const handle of opened.splice(0)) await handle.close().catch(() => {})
  return { outcome, isReached }
}

/** A call that never comes back is what those that wait for it see of a death. */
const dies = () => new Promise(() => {})

async function dead(): Promise<void> {
  while (fault.at > 0 && Number.isFinite(fault.at))
    await new Promise(resolve => setTimeout(resolve, 1))
}

it('is undone as a whole, or done as a whole, wherever its process dies', async () => {
  const seen = new Set<string>()
  for (let n = 1; ; n++) {
    const made = await project(before)
    const { isReached } = await write(made, n, dies)
    if (!isReached) break
    const held = await lock(made.root)
    held.release()
    const files = await filesOf(made)
    expect([before, after], `death at call ${n}`).toContainEqual(files)
    seen.add(`${files.a}, ${held.undone ? 'undone' : 'nothing to undo'}`)
    expect(readdirSync(join(made.root, '.stet')).sort()).not.toContain('write.json')
  }
  expect([...seen].sort()).toEqual(['new, nothing to undo', 'old, nothing to undo', 'old, undone'])
})

it.each(['ENOSPC', 'EPERM'])('changes nothing where a call ends in %s', async code => {
  const failed = { old: 0, new: 0 }
  for (let n = 1; ; n++) {
    const made = await project(before)
    const fails = () => Promise.reject(Object.assign(new Error(code), { code }))
    const { outcome, isReached } = await write(made, n, fails)
    if (!isReached) break
    const files = await filesOf(made)
    // Where only the sweeping fails, everything is written.
    expect(files, `${code} at call ${n}`).toMatchObject(outcome === undefined ? after : before)
    if (outcome instanceof Problem) {
      expect(outcome).toMatchObject({ key: 'cannot-write', values: { code } })
      expect(files).toEqual(before)
    } else expect(outcome).toBeUndefined()
    failed[outcome ? 'old' : 'new']++
    const held = await lock(made.root)
    held.release()
    expect(await filesOf(made)).toEqual(outcome ? before : after)
  }
  expect(failed.old).toBeGreaterThan(20)
})

it('puts everything back later where the disk does not come back at once', async () => {
  for (let n = 1; ; n++) {
    const made = await project(before)
    const fails = () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))
    const { outcome, isReached } = await write(made, n, fails, true)
    if (!isReached) break
    if (outcome !== undefined) expect(outcome).toBeInstanceOf(Problem)
    const held = await lock(made.root)
    held.release()
    expect(await filesOf(made), `EIO from call ${n} on`).toEqual(outcome ? before : after)
  }
})

it('leaves everything as it is where somebody has worked on it since the process died', async () => {
  const made = await project(before)
  // The sixth step's rename is the last call before the journal says that it is done.
  let n = 1
  for (; ; n++) {
    const tried = await project(before)
    await write(tried, n, dies)
    const files = await filesOf(tried)
    if (files.d === 'three') break
  }
  await write(made, n, dies)
  await made.write({ a: 'typed by a person' })
  const held = await lock(made.root)
  held.release()
  expect(held.undone).toBe(false)
  expect(await filesOf(made)).toEqual({ ...after, a: 'typed by a person' })
})

it.each([
  ['a path that leaves the project', '../a', 'path-outside'],
  ['an absolute path', '/tmp/stet-a', 'path-outside'],
  ['a path through a link', 'linked/a', 'path-link'],
  ['a link', 'link', 'path-link'],
])('refuses %s', async (_, path, key) => {
  const made = await project({ a: 'old' })
  mkdirSync(join(made.root, 'elsewhere'))
  symlinkSync('elsewhere', join(made.root, 'linked'))
  symlinkSync('a', join(made.root, 'link'))
  const held = await lock(made.root)
  const written = writeProject(held, [
    { path: 'a', content: 'new' },
    { path, content: '' },
  ])
  await expect(written).rejects.toMatchObject({ key })
  held.release()
  expect(await made.read('a')).toBe('old')
})
