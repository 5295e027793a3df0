import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { lock } from '../../src/util/lock.ts'
import { project } from '../project.ts'

it('is given to one at a time, and to the next when it is released', async () => {
  const { root } = await project()
  const first = await lock(root)
  const order: string[] = []
  const second = lock(root).then(held => {
    order.push('second')
    held.release()
  })
  await expect(lock(root, { patience: 0 })).rejects.toMatchObject({ key: 'locked' })
  order.push('first')
  first.release()
  await second
  expect(order).toEqual(['first', 'second'])
})

it('says once that it waits, and gives up', async () => {
  const { root } = await project()
  const held = await lock(root)
  let said = 0
  const waiting = lock(root, { patience: 1200, onWait: () => said++ })
  await expect(waiting).rejects.toMatchObject({ key: 'locked', values: { seconds: 1 } })
  expect(said).toBe(1)
  held.release()
})

it('is free at once when its process is killed', async () => {
  const { root } = await project()
  const module = fileURLToPath(new URL('../../src/util/lock.ts', import.meta.url))
  const code = `import { lock } from ${JSON.stringify(module)}
    globalThis.held = await lock(${JSON.stringify(root)})
    console.log('locked')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code])
  await once(child.stdout, 'data')
  await expect(lock(root, { patience: 0 })).rejects.toMatchObject({ key: 'locked' })
  child.kill('SIGKILL')
  await once(child, 'exit')
  const held = await lock(root, { patience: 0 })
  expect(held.undone).toBe(false)
  held.release()
})

it('tells git to leave its folder alone', async () => {
  const { root, read } = await project()
  const held = await lock(root)
  held.release()
  expect(await read('.stet/.gitignore')).toBe('*\n')
})

it('does not follow a link out of the project', async () => {
  const { root } = await project()
  mkdirSync(join(root, 'elsewhere'))
  symlinkSync(join(root, 'elsewhere'), join(root, '.stet'))
  await expect(lock(root)).rejects.toMatchObject({ key: 'path-link', values: { link: '.stet' } })
  expect(existsSync(join(root, 'elsewhere/lock.db'))).toBe(false)
})

it.each(['a file in the place of its folder', 'something else in the place of the lock'])(
  'names %s',
  async what => {
    const { root } = await project()
    if (what.startsWith('a file')) writeFileSync(join(root, '.stet'), '')
    else mkdirSync(join(root, '.stet/lock.db'), { recursive: true })
    await expect(lock(root)).rejects.toMatchObject({ key: 'cannot-write' })
  },
)
