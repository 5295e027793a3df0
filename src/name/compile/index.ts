/** Writes the tables of `../data/`. Run with `npm run data`. */

import { writeFile } from 'node:fs/promises'
import { tables } from './tables.ts'

for (const [name, text] of Object.entries(await tables())) {
  await writeFile(new URL(`../data/${name}.ts`, import.meta.url), text)
}
