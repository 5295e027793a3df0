/** Writes the tables of `../data/`. Run with `npm run data`. */

import { writeFile } from 'node:fs/promises'
import { tables } from './tables.ts'

await write(await tables())
// Made of the tables before.
const { intlTables } = await import('./intl-tables.ts')
await write(intlTables())

async function write(texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    await writeFile(new URL(`../data/${name}.ts`, import.meta.url), text)
  }
}
