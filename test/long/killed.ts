import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { type Project, project } from '../project.ts'
import { packed, spawnStet, stet } from '../stet.ts'

const die = fileURLToPath(new URL('die.ts', import.meta.url))
const names = ['Anton', 'Berta', 'Caesar', 'Dora']

/** Changes a project for a turn; returns the command that is then run, and killed. */
export type Prepare = (made: Project, turn: number) => Promise<string[]>

/** Two articles of one turn: paragraphs come, go, move and change. */
export function sources(turn: number): Record<string, string> {
  const articles = ['a', 'b/c'].map((article, place) => {
    const own = names.filter((_, index) => (index + turn + place) % 4 > 0)
    const texts = own.map((name, index) =>
      (index + turn) % 3 === 0 ? `Hier schläft ${name} sehr lange.` : `Hier wohnt ${name}.`,
    )
    return [`source/${article}.md`, `${texts.join('\n\n')}\n`]
  })
  return Object.fromEntries(articles)
}

/** Deaths of a command: 201 with all three of them. */
const deaths = 67

/**
 * Kills a command at random points until it died often enough, and holds what it leaves against what
 * is right.
 */
export async function killed(prepare: Prepare): Promise<void> {
  const made = await project({
    'stet.config.json': JSON.stringify({
      sourceLocale: 'de',
      locales: ['de', 'en'],
      rules: { name: 'off', untranslated: 'off', 'wrong-language': 'off' },
    }),
    ...sources(0),
  })
  await stet(made.root, ['build'])
  await translate(made)
  await stet(made.root, ['build'])
  const seen = { killed: 0, writing: 0, done: 0, old: 0, new: 0, mixed: 0, undone: 0, temp: 0 }
  const limits: Limits = { time: 0, calls: 0 }
  for (let turn = 0; seen.killed < deaths; turn++) {
    // The project is made of turn 0: each run has something to write, the one that is measured too.
    const args = await prepare(made, turn + 1)
    const before = await made.snapshot()
    const bytes = Object.entries(before).map(([path, text]) => [path, Buffer.from(text, 'latin1')])
    const twin = await project(Object.fromEntries(bytes))
    const { code: expected } = await stet(twin.root, args)
    const after = await twin.snapshot()
    // The first turn runs to its end, and tells how long that takes.
    if (turn === 0) {
      Object.assign(limits, await measure(made.root, args))
      continue
    }
    const isKilled = await runAndKill(made.root, args, turn, limits)
    seen[isKilled ? 'killed' : 'done']++
    if (isKilled && isWriting(made.root)) seen.writing++
    const now = await made.snapshot()
    const temps = Object.keys(now).filter(path => path.endsWith('.tmp'))
    if (temps.length > 0) seen.temp++
    for (const path of temps) delete now[path]
    for (const path of Object.keys({ ...before, ...after, ...now })) {
      expect([before[path], after[path]], `${path} in turn ${turn}`).toContain(now[path])
    }
    const isOld = JSON.stringify(now) === JSON.stringify(before)
    const isNew = JSON.stringify(now) === JSON.stringify(after)
    seen[isOld ? 'old' : isNew ? 'new' : 'mixed']++
    if (!isKilled) expect(isNew).toBe(true)

    const { code, err } = await stet(made.root, args)
    if (err.includes('broken off')) seen.undone++
    expect(code).toBe(isNew && args[0] === 'import' ? 0 : expected)
    expect(await made.snapshot(), `after turn ${turn}`).toEqual(after)
    expect(await textsOf(made)).toEqual(expect.arrayContaining(await textsOf(twin)))
  }
  console.info(seen)
  // Deaths before and after all writing would prove little.
  expect(seen.writing).toBeGreaterThan(deaths / 3)
  expect(seen.undone).toBeGreaterThan(deaths / 10)
}

/** Whether a write of the project had begun and not come to its end. */
function isWriting(root: string): boolean {
  return ['write.json', 'written.json'].some(name => existsSync(join(root, '.stet', name)))
}

/** Gives every unit a translation that only a person can have written. */
async function translate({ root, write, read }: Project): Promise<void> {
  for (const article of ['a', 'b/c']) {
    const path = `locales/en/${article}.json`
    const entries: Record<string, string> = JSON.parse(await read(path))
    const texts = Object.keys(entries).map(id => [id, `Written by hand for ${id} in ${article}.`])
    await write({ [path]: `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n` })
  }
  await stet(root, ['sync'])
}

/** All translations that are in locale files or wait in orphans. */
async function textsOf({ snapshot }: Project): Promise<string[]> {
  const files = Object.entries(await snapshot()).filter(([path]) =>
    /^locales\/(?:\.orphan\/)?(?:en|vi)\//.test(path),
  )
  return files.flatMap(([, text]) => Object.values(JSON.parse(text) as Record<string, string>))
}

/** How long a run takes, in milliseconds, and how many of its calls change files. */
interface Limits {
  time: number
  calls: number
}

async function measure(cwd: string, args: readonly string[]): Promise<Limits> {
  const start = performance.now()
  const { err } = await spawnStet(cwd, args, ['--import', die], packed)
  return { time: performance.now() - start, calls: Number(/calls=(\d+)/.exec(err)?.[1]) }
}

/** Runs the program and kills it; returns whether it died of that. */
async function runAndKill(
  cwd: string,
  args: readonly string[],
  turn: number,
  { time, calls }: Limits,
): Promise<boolean> {
  // A third of the deaths come at any time, the others while files are written.
  const isAtCall = turn % 3 > 0
  const env = { ...process.env, DIE_AT: String(1 + Math.floor(Math.random() * calls)) }
  const node = isAtCall ? ['--import', die] : []
  const child = spawn(process.execPath, [...node, packed, ...args], { cwd, env, stdio: 'ignore' })
  const late = Math.random() * time
  const timer = isAtCall ? undefined : setTimeout(() => child.kill('SIGKILL'), late)
  const [, signal] = await once(child, 'exit')
  clearTimeout(timer)
  return signal === 'SIGKILL'
}
