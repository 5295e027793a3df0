/** Writes the docs of the checks. Run with `npm run docs`. */

import { writeFile } from 'node:fs/promises'
import { docs } from './docs.ts'

for (const [name, text] of Object.entries(docs())) {
  await writeFile(new URL(`../${name}`, import.meta.url), text)
}
