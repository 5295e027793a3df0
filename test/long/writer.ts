import { setTimeout as wait } from 'node:timers/promises'
import { lock, type Result, readSettings, run, speak, writeProject } from '../../src/index.ts'

/**
 * Edits units of one locale file, each edit by stet's own way under its lock, and prints how many of
 * its edits were still there when it came back: `node writer.ts <root> <own prefix> <edits>`.
 */
const [root = '', prefix = '', edits = '0'] = process.argv.slice(2)
const settings = await readSettings(root)
const say = speak('en')
const acknowledged = new Map<string, string>()
let kept = 0

for (let count = 0; count < Number(edits); count++) {
  const held = await lock(root, { patience: 300_000 })
  let own: string[] = []
  const text = (id: string): string =>
    `${id} as ${prefix} wrote it ${'again '.repeat(count)}`.trim()
  const edit = (_: string, locale: string, id: string): { target: string } | undefined =>
    locale === 'en' && id === own[count % own.length] ? { target: text(id) } : undefined
  const before = await run({ settings, say, writes: 'nothing' })
  own = idsOf(before.results, prefix)
  kept += count > 0 && isKept(before.results) ? 1 : 0
  const id = own[count % own.length] ?? ''
  const { changes } = await run({ settings, say, writes: 'locales', edit })
  await writeProject(held, changes)
  acknowledged.set(id, text(id))
  held.release()
  // Who has just written does not hold the door shut for the others.
  await wait(Math.random() * 100)
}
const { results } = await run({ settings, say, writes: 'nothing' })
if (isKept(results)) kept += 1
console.log(kept)

function idsOf(all: readonly Result[], start: string): string[] {
  return all.flatMap(({ units }) => units.map(({ id }) => id)).filter(id => id.startsWith(start))
}

/** Whether every edit that was acknowledged is there. */
function isKept(all: readonly Result[]): boolean {
  const targets = new Map(
    all.flatMap(({ pairs }) => pairs.map(({ unit, target }) => [unit.id, target] as const)),
  )
  return [...acknowledged].every(([id, text]) => targets.get(id) === text)
}
