import type { Command } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { acceptFinding } from './accept-finding.ts'
import { confirm } from './confirm.ts'

export const accept: Command = {
  name: 'accept',
  description: 'say that stale translations are still right, or that a finding is none',
  operands: '[locale] [units...]',
  flags: [
    { flags: '--article <article>', description: 'the article that the units are in' },
    {
      flags: '--finding <finding>',
      description:
        'accept a finding: its fingerprint, or its check and unit as in figure@some-unit',
    },
    { flags: '--reason <reason>', description: 'why the finding is none' },
  ],
  async run(input) {
    const { world, say, flags } = input
    if (typeof flags.finding === 'string') return acceptFinding(input, flags.finding)
    const [locale = '', ...ids] = input.operands
    if (ids.length === 0) throw new Problem('accept-units')
    const { done, same } = await confirm(input, {
      command: 'accept',
      edit: {},
      isNew: ({ state, draft }) => draft || state === 'stale',
      isMeant: () => false,
    })
    for (const { unit } of same) world.err(`${say('accept.current', { id: unit.id, locale })}\n`)
    world.err(`${say('accepted', { count: done, locale })}\n`)
    return 0
  },
}
