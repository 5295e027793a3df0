import { recognise } from '../name/index.ts'
import type { Command, CommandInput } from '../types.ts'
import { oneOf } from '../util/one-of.ts'
import { exportNames } from './export-names.ts'
import { filterLines } from './filter-lines.ts'
import { importNames } from './import-names.ts'
import { namesFlag, readNames } from './read-names.ts'
import { suggestNames } from './suggest-names.ts'

export const names: Command = {
  name: 'names',
  description:
    'read the names in lines of JSON: {"id", "language", "text"}; or suggest, export and import terms',
  operands: '[suggest|export|import] [file]',
  flags: [
    namesFlag,
    { flags: '--write', description: 'suggest: add the rows to the termbase' },
    { flags: '--overwrite', description: 'export: replace a file that is there already' },
  ],
  async run(input) {
    const [action] = input.operands
    if (action === undefined) return filter(input)
    oneOf('names', action, Object.keys(actions))
    return actions[action]?.(input) ?? 2
  },
}

const actions: Record<string, (input: CommandInput) => Promise<number>> = {
  suggest: suggestNames,
  export: exportNames,
  import: importNames,
}

async function filter(input: CommandInput): Promise<number> {
  const termbase = await readNames(input)
  return filterLines(input, ['language', 'text'], ({ language, text }) => ({
    names: recognise(text, language, termbase),
  }))
}
