import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { lock, readSettings, run, speak, writeProject } from '../../src/index.ts'

/**
 * Edits units of one locale file, each edit by stet's own way under its lock, and prints how many of
 * its edits were still there when it came back: `node writer.ts <root> <own prefix> <edits>`.
 */
const [root = '', prefix = '', edits = '0'] = process.argv.slice(2)
const settings = await readSettings(root)
const say = speak('en')
const { results } = await run({ settings, say, writes: 'nothing' })
const own = results
  .flatMap(({ units }) => units.map(({ id }) => id))
  .filter(id => id.startsWith(prefix))
const acknowledged = new Map<string, string>()
let kept = 0

for (let count = 0; count < Number(edits); count++) {
  const held = await lock(root, { patience: 300_000 })
  if (count > 0 && (await isKept())) kept += 1
  const id = own[count % own.length] ?? ''
  const target = `${id} as ${prefix} wrote it ${'again '.repeat(count)}`.trim()
  const edit = (_: string, locale: string, unit: string): { target: string } | undefined =>
    locale === 'en' && unit === id ? { target } : undefined
  const { changes } = await run({ settings, say, writes: 'locales', edit })
  await writeProject(held, changes)
  acknowledged.set(id, target)
  held.release()
  // Who has just written does not hold the door shut for the others.
  await wait(Math.random() * 20)
}
if (await isKept()) kept += 1
console.log(kept)

/** Whether every edit that was acknowledged is there. */
async function isKept(): Promise<boolean> {
  const entries: Record<string, string> = JSON.parse(
    await readFile(join(root, 'locales/en/a.json'), 'utf8'),
  )
  return [...acknowledged].every(([id, text]) => entries[id] === text)
}
