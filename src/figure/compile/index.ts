/**
 * Writes the compiled tables of `../language/data/`: `npm run data`.
 *
 * Sources: Unicode CLDR through the packages `cldr-rbnf`, `cldr-units-full` and
 * `cldr-numbers-full`, and through the ICU inside Node (`Intl`). Deterministic for one version of
 * Node and of the packages.
 */

import { writeFileSync } from 'node:fs'
import { baseData } from './base-data.ts'
import { languageData } from './language-data.ts'
import { unitData } from './unit-data.ts'
import { zoneData } from './zone-data.ts'

/** Languages whose tables are committed. */
const languages = ['de', 'en', 'vi']

for (const language of languages) save(language, languageData(language))
const base = baseData(languages)
save('base', base)
save('base-tags', Object.keys(base))
save('unit-size', unitData())
save('zone', zoneData())

function save(name: string, data: object): void {
  const url = new URL(`../language/data/${name}.json`, import.meta.url)
  writeFileSync(url, `${JSON.stringify(data, null, 1)}\n`)
}
