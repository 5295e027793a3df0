import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { project } from '../project.ts'
import { stet } from '../stet.ts'
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
