/**
 * Writes the compiled tables of `../language/data/`: `npm run data`.
 *
 * Sources: Unicode CLDR through the packages `cldr-rbnf`, `cldr-units-full` and
 * `cldr-numbers-full`, and through the ICU inside Node (`Intl`). Deterministic for one version of
 * Node and of the packages.
 */

import { writeFileSync } from 'node:fs'
import { languageData } from './language-data.ts'

/** Languages whose tables are committed. */
const languages = ['de', 'en', 'vi']

for (const language of languages) {
  const url = new URL(`../language/data/${language}.json`, import.meta.url)
  writeFileSync(url, `${JSON.stringify(languageData(language), null, 1)}\n`)
}
