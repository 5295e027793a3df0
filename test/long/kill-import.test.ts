import { it } from 'vitest'
import { stet } from '../stet.ts'
import { killed, sources } from './killed.ts'

it('import, killed anywhere, leaves whole files, and the next run does the rest', async () => {
  await killed(async ({ root, write }, turn) => {
    await write(sources(turn))
    await stet(root, ['build'])
    const { out } = await stet(root, ['export', '--format', 'csv', '--locale', 'en', '--out', '-'])
    const edited = out.replace(
      /^((?:[^,]*,){5})([^,]*),[^,]*,(?:new|translated|stale)/gm,
      `$1$2,English in turn ${'I'.repeat((turn % 7) + 1)} of $2,`,
    )
    await write({ 'en.csv': edited })
    return ['import', 'en.csv', '--overwrite']
  })
})
