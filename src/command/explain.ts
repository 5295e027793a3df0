import docs from '../check/docs.json' with { type: 'json' }
import type { Command } from '../types.ts'
import { oneOf } from '../util/one-of.ts'

const pages: Record<string, { page: string }> = docs

export const explain: Command = {
  name: 'explain',
  description: 'say what a check is for, with examples',
  operands: '<check>',
  flags: [],
  async run({ world, operands: [id = ''] }) {
    oneOf('explain', id, Object.keys(pages))
    await world.out(`# ${id}\n\n${pages[id]?.page}`)
    return 0
  },
}
