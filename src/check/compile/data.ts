/** Writes the tables of `../data/`: `npm run data`. Source: Unicode CLDR, by `cldr-misc-full`. */

import { writeFileSync } from 'node:fs'
import { delimiters } from './delimiters.ts'

const url = new URL('../data/delimiters.json', import.meta.url)
writeFileSync(url, `${JSON.stringify(delimiters(), null, 1)}\n`)
