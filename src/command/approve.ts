import type { Command } from '../types.ts'
import { confirm } from './confirm.ts'

export const approve: Command = {
  name: 'approve',
  description:
    'say that translations were reviewed; without units all that are neither stale nor drafts',
  operands: '<locale> [units...]',
  flags: [{ flags: '--article <article>', description: 'the article that the units are in' }],
  async run(input) {
    const { world, say } = input
    const [locale = ''] = input.operands
    const { done, same, left } = await confirm(input, {
      command: 'approve',
      edit: { status: 'approved' },
      isNew: ({ state, target }) => target !== '' && state !== 'approved',
      // Nobody has read a draft yet.
      isMeant: ({ state, draft }) => state === 'translated' && !draft,
    })
    for (const { unit } of same) world.err(`${say('approve.same', { id: unit.id, locale })}\n`)
    world.err(`${say('approve.done', { count: done, locale })}\n`)
    if (left > 0) world.err(`${say('approve.left', { count: left })}\n`)
    return 0
  },
}
