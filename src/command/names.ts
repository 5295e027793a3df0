import { recognise } from '../name/index.ts'
import type { Command } from '../types.ts'
import { filterLines } from './filter-lines.ts'
import { namesFlag, readNames } from './read-names.ts'

export const names: Command = {
  name: 'names',
  description: 'read the names in lines of JSON: {"id", "language", "text"}',
  operands: '',
  flags: [namesFlag],
  async run(input) {
    const termbase = await readNames(input)
    return filterLines(input, ['language', 'text'], ({ language, text }) => ({
      names: recognise(text, language, termbase),
    }))
  },
}
