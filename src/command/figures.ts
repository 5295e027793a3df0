import { recognise } from '../figure/index.ts'
import type { Command } from '../types.ts'
import { filterLines } from './filter-lines.ts'
import { plainFigure } from './plain-figure.ts'

export const figures: Command = {
  name: 'figures',
  description: 'read the figures in lines of JSON: {"id", "language", "text"}',
  operands: '',
  flags: [],
  run(input) {
    return filterLines(input, ['language', 'text'], ({ language, text }) => ({
      figures: recognise(text, language).map(plainFigure),
    }))
  },
}
