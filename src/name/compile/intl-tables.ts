import { languages } from '../language/index.ts'
import { makeCalendar } from '../make-calendar.ts'
import { makeExonyms } from '../make-exonyms.ts'

/**
 * What Intl and the rules of `../language/` make of places and of the calendar, so that nobody has
 * to wait for it: tables of `../data/` as source text, by file name without extension. The same
 * for one version of CLDR inside Node.
 */
export function intlTables(): Record<'exonym-table' | 'calendar-table', string> {
  return {
    'exonym-table': `${notice}
/** What languages call the places of the world: a concept a line, its forms and its guesses. */
export const exonymTable: Readonly<Record<string, string>> = {
${rows(locale => makeExonyms(locale).map(row).join('\n'))}
}
`,
    'calendar-table': `${notice}
/** The words of months and weekdays. */
export const calendarTable: Readonly<Record<string, string>> = {
${rows(locale => [...makeCalendar(locale)].join(' '))}
}
`,
  }
}

const notice = `// Made by \`npm run data\` from the CLDR inside Node, version ${process.versions.cldr}.
// SPDX-License-Identifier: Unicode-3.0
`

function row({ concept, forms, guesses }: ReturnType<typeof makeExonyms>[number]): string {
  return [concept, forms.join('|'), guesses.join('|')].join('\t')
}

function rows(make: (locale: string) => string): string {
  return Object.keys(languages)
    .map(locale => `  ${locale}: ${JSON.stringify(make(locale))},`)
    .join('\n')
}
