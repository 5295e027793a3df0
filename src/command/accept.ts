import type { Command } from '../types.ts'
import { oneOf } from '../util/one-of.ts'
import { Problem } from '../util/problem.ts'
import { suggest } from '../util/suggest.ts'
import { writeProject } from '../util/write-project.ts'
import { runWhole } from './run-whole.ts'
import { underLock } from './under-lock.ts'

export const accept: Command = {
  name: 'accept',
  description: 'say that stale translations are still right',
  operands: '<locale> <units...>',
  flags: [{ flags: '--article <article>', description: 'the article that the units are in' }],
  async run(input) {
    const { world, say, flags } = input
    const [locale = '', ...ids] = input.operands
    const { targets } = await input.settings()
    oneOf('accept', locale, targets)
    const operands = typeof flags.article === 'string' ? [flags.article] : []
    const edit = (_: string, of: string, id: string) =>
      of === locale && ids.includes(id) ? {} : undefined
    const options = { writes: 'locales', edit } as const
    await underLock(input, async lock => {
      const { results, changes } = await runWhole({ ...input, operands, flags: {} }, options)
      const pairs = results.flatMap(result => result.pairs).filter(pair => pair.locale === locale)
      for (const id of ids) {
        const found = pairs.filter(({ unit }) => unit.id === id)
        if (found.length === 0) {
          const near = suggest(id, new Set(pairs.map(({ unit }) => unit.id)))
          throw new Problem(near ? 'unit-near' : 'unit-unknown', { id, known: near ?? '' })
        }
        if (found.length > 1) throw new Problem('unit-ambiguous', { id, count: found.length })
        if (found[0]?.target === '') throw new Problem('unit-untranslated', { id, locale })
      }
      await writeProject(lock, changes)
    })
    world.err(`${say('accepted', { count: ids.length, locale })}\n`)
    return 0
  },
}
