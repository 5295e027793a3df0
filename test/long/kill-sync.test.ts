import { it } from 'vitest'
import { killed, sources } from './killed.ts'

it('sync, killed anywhere, leaves whole files, and the next run does the rest', async () => {
  await killed(async ({ write }, turn) => {
    await write(sources(turn))
    return ['sync']
  })
})
