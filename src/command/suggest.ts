import type { Command } from '../types.ts'
import { oneOf } from '../util/one-of.ts'
import { fillSuggested } from './fill-suggested.ts'
import { type FoundSuggestions, findSuggested } from './find-suggested.ts'
import { readCount } from './read-count.ts'
import { renderSuggested } from './render-suggested.ts'
import { runWhole } from './run-whole.ts'
import { underLock } from './under-lock.ts'

/** Below this percentage a translation helps nobody. */
const usual = 70

export const suggest: Command = {
  name: 'suggest',
  description: 'propose translations from the memory for new and stale units of a locale',
  operands: '<locale> [articles...]',
  flags: [
    { flags: '--min <percent>', description: `how alike the sources must be; ${usual} without it` },
    { flags: '--format <format>', description: 'how they are listed', choices: ['pretty', 'json'] },
    { flags: '--write', description: 'fill the empty translations, as drafts' },
  ],
  async run(input) {
    const { world, flags, say } = input
    const [locale = '', ...operands] = input.operands
    const { targets } = await input.settings()
    oneOf('suggest', locale, targets)
    const min = readCount('--min', flags.min) ?? usual
    const own = { ...input, operands, flags: {} }
    const list = async (): Promise<FoundSuggestions[]> =>
      findSuggested(input, await runWhole(own, { writes: 'nothing' }), locale, min)
    if (!flags.write) {
      const found = await list()
      await world.out(renderSuggested(found, locale, flags.format === 'json', say))
      return 0
    }
    const { found, written } = await underLock(own, async lock => {
      const found = await list()
      return { found, written: await fillSuggested(own, lock, found) }
    })
    await world.out(renderSuggested(found, locale, flags.format === 'json', say))
    world.err(`${say('suggest.filled', { count: written.length, locale })}\n`)
    return 0
  },
}
