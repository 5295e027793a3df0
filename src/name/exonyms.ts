import { exonymTable } from './data/exonym-table.ts'
import { makeExonyms } from './make-exonyms.ts'
import { memo } from './memo.ts'
import { tableOf } from './table-of.ts'
import type { Exonym } from './types.ts'

/** What a locale calls the places of the world, from the committed table where that has it. */
export const exonyms: (locale: string) => readonly Exonym[] = memo(locale => {
  const table = tableOf(exonymTable, locale)
  return table === undefined ? makeExonyms(locale) : table.split('\n').map(parse)
}, 1000)

function parse(row: string): Exonym {
  const [concept = '', forms = '', guesses = ''] = row.split('\t')
  return { concept, forms: listed(forms), guesses: listed(guesses) }
}

function listed(forms: string): string[] {
  return forms === '' ? [] : forms.split('|')
}
