import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { type Project, project } from '../project.ts'
import { entry, stet } from '../stet.ts'

const die = fileURLToPath(new URL('die.ts', import.meta.url))
const names = ['Anton', 'Berta', 'Caesar', 'Dora', 'Emil', 'Friedrich']

/** Three articles of one turn: paragraphs come, go, move and change. */
function sources(turn: number): Record<string, string> {
  const articles = ['a', 'b', 'c/d'].map((article, place) => {
    const own = names.filter((_, index) => (index + turn + place) % 4 > 0)
    const texts = own.map((name, index) =>
      (index + turn) % 3 === 0 ? `Hier schläft ${name} sehr lange.` : `Hier wohnt ${name}.`,
    )
    return [`source/${article}.md`, `${texts.join('\n\n')}\n`]
  })
  return Object.fromEntries(articles)
}

/** What changes before each run of a command, and what is then run. */
const commands: [string, (made: Project, turn: number) => Promise<string[]>][] = [
  ['build', async ({ write }, turn) => write(sources(turn)).then(() => ['build'])],
  ['sync', async ({ write }, turn) => write(sources(turn)).then(() => ['sync'])],
  [
    'import',
    async ({ root, write }, turn) => {
      await write(sources(turn))
      await stet(root, ['build'])
      const { out } = await stet(root, [
        'export',
        '--format',
        'csv',
        '--locale',
        'en',
        '--out',
        '-',
      ])
      const edited = out.replace(
        /^((?:[^,]*,){5})([^,]*),[^,]*,(?:new|translated|stale)/gm,
        `$1$2,English in turn ${'I'.repeat((turn % 7) + 1)} of $2,`,
      )
      await write({ 'en.csv': edited })
      return ['import', 'en.csv', '--overwrite']
    },
  ],
]

/** Deaths of each command: 201 with all three of them. */
const deaths = 67

it.each(commands)(
  '%s, killed anywhere, leaves whole files, and the next run does the rest',
  async (_, prepare) => {
    const made = await project({
      'stet.config.json': JSON.stringify({
        sourceLocale: 'de',
        locales: ['de', 'en', 'vi'],
        rules: { name: 'off', untranslated: 'off', 'wrong-language': 'off' },
      }),
      ...sources(0),
    })
    await stet(made.root, ['build'])
    await translate(made)
    await stet(made.root, ['build'])
    const seen = { killed: 0, done: 0, old: 0, new: 0, mixed: 0, undone: 0, temp: 0 }
    let length = 2000
    for (let turn = 1; turn <= deaths; turn++) {
      const args = await prepare(made, turn)
      const before = await made.snapshot()
      const bytes = Object.entries(before).map(([path, text]) => [
        path,
        Buffer.from(text, 'latin1'),
      ])
      const twin = await project(Object.fromEntries(bytes))
      const { code: expected } = await stet(twin.root, args)
      const after = await twin.snapshot()

      // Half of the deaths come at any time, half of them while files are written.
      const start = performance.now()
      const killed = await runAndKill(made.root, args, turn, length)
      if (!killed) length = (length + performance.now() - start) / 2
      seen[killed ? 'killed' : 'done']++
      const now = await made.snapshot()
      const temps = Object.keys(now).filter(path => path.endsWith('.tmp'))
      if (temps.length > 0) seen.temp++
      for (const path of temps) delete now[path]
      for (const path of new Set([
        ...Object.keys(before),
        ...Object.keys(after),
        ...Object.keys(now),
      ])) {
        expect([before[path], after[path]], `${path} in turn ${turn}`).toContain(now[path])
      }
      const isOld = JSON.stringify(now) === JSON.stringify(before)
      const isNew = JSON.stringify(now) === JSON.stringify(after)
      seen[isOld ? 'old' : isNew ? 'new' : 'mixed']++
      if (!killed) expect(isNew).toBe(true)

      const { code, err } = await stet(made.root, args)
      if (err.includes('broken off')) seen.undone++
      expect(code).toBe(isNew && args[0] === 'import' ? 0 : expected)
      expect(await made.snapshot(), `after turn ${turn}`).toEqual(after)
      expect(await textsOf(made)).toEqual(expect.arrayContaining(await textsOf(twin)))
    }
    console.info(seen)
    expect(seen.killed).toBeGreaterThan(deaths / 2)
  },
)

/** Gives every unit a translation that only a person can have written. */
async function translate({ root, write, read }: Project): Promise<void> {
  for (const article of ['a', 'b', 'c/d']) {
    for (const locale of ['en', 'vi']) {
      const path = `locales/${locale}/${article}.json`
      const entries: Record<string, string> = JSON.parse(await read(path))
      const texts = Object.keys(entries).map(id => [id, `Written by hand for ${id} in ${article}.`])
      await write({ [path]: `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n` })
    }
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

/** Runs the program and kills it; returns whether it died of that. */
async function runAndKill(
  cwd: string,
  args: readonly string[],
  turn: number,
  length: number,
): Promise<boolean> {
  const isAtCall = turn % 2 === 0
  const calls = 1 + Math.floor(Math.random() * 70)
  const env = { ...process.env, DIE_AT: String(calls) }
  const node = isAtCall ? ['--import', die] : []
  const child = spawn(process.execPath, [...node, entry, ...args], { cwd, env, stdio: 'ignore' })
  const timer = isAtCall
    ? undefined
    : setTimeout(() => child.kill('SIGKILL'), Math.random() * length)
  const [, signal] = await once(child, 'exit')
  clearTimeout(timer)
  return signal === 'SIGKILL'
}
