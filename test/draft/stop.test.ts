import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { project } from '../project.ts'
import { entry, stet } from '../stet.ts'
import { service, translate } from './service.ts'

const words = ['Ja.', 'Nein.', 'Doch.', 'Gut.', 'Nun ja.', 'Schade.']

it('asks few at once, and has written what is right before it asks for more', async () => {
  let open = 0
  let most = 0
  let isStuck = false
  const { endpoint } = await service((one, response) => {
    open += 1
    most = Math.max(most, open)
    response.on('close', () => {
      open -= 1
    })
    if (words.indexOf(one.request.source) >= 4) {
      isStuck = true
      return
    }
    setTimeout(() => translate(one, response, 'A word, then.'), 20)
  })
  const draft = { endpoint, model: 'm' }
  const { root, read } = await project({
    'stet.config.json': JSON.stringify({ sourceLocale: 'de', locales: ['en'], draft }),
    'source/a.md': words.join('\n\n'),
  })
  await stet(root, ['sync'])
  const run = stet(root, ['draft', 'en', '--timeout', '1'])
  while (!isStuck) await wait(10)
  const texts = Object.values<string>(JSON.parse(await read('locales/en/a.json')))
  expect(texts.filter(text => text !== '')).toHaveLength(4)
  expect((await run).code).toBe(1)
  expect(most).toBe(4)
})

it('ends at once on Ctrl-C, keeps what is written, and asks for the rest the next time', async () => {
  let isStuck = true
  let waiting = 0
  const { endpoint, asked } = await service((one, response) => {
    if (isStuck && words.indexOf(one.request.source) >= 4) waiting += 1
    else translate(one, response, 'A word, then.')
  })
  const draft = { endpoint, model: 'm' }
  const { root, read, snapshot } = await project({
    'stet.config.json': JSON.stringify({ sourceLocale: 'de', locales: ['en'], draft }),
    'source/a.md': words.join('\n\n'),
  })
  await stet(root, ['sync'])
  const child = spawn(process.execPath, [entry, 'draft', 'en'], { cwd: root, stdio: 'ignore' })
  while (waiting < 2) await wait(10)
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([null, 'SIGINT'])
  const texts = async () => Object.values<string>(JSON.parse(await read('locales/en/a.json')))
  expect((await texts()).filter(text => text !== '')).toHaveLength(4)
  expect(Object.keys(await snapshot()).filter(path => path.endsWith('.tmp'))).toEqual([])

  isStuck = false
  asked.length = 0
  expect((await stet(root, ['draft', 'en'])).code).toBe(0)
  expect((await texts()).filter(text => text === '')).toEqual([])
  expect(asked).toHaveLength(2)
})
