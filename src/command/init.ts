import { repositoryPrefix } from '../config/repository-prefix.ts'
import { setMergeDriver } from '../git/index.ts'
import { planSetup } from '../setup/plan-setup.ts'
import type { Command } from '../types.ts'
import { lock } from '../util/lock.ts'
import { writeProject } from '../util/write-project.ts'
import { listFlag } from './list-flag.ts'

export const init: Command = {
  name: 'init',
  description: 'set up a project here: configuration, scripts, and settings of editor, git and CI',
  flags: [
    { flags: '--source-locale <locale>', description: 'the language of the articles' },
    { flags: '--locales <locale...>', description: 'the languages to translate into' },
    { flags: '--dry-run', description: 'say what would be written, and write nothing' },
  ],
  async run({ world, flags, say }) {
    const { cwd } = world
    const { sourceLocale } = flags
    const setup = await planSetup(cwd, {
      sourceLocale: typeof sourceLocale === 'string' ? sourceLocale : undefined,
      locales: listFlag(flags.locales),
      prefix: repositoryPrefix(cwd),
    })
    const { changes, left, targets, folders } = setup
    if (!flags.dryRun) {
      const held = await lock(cwd, { onWait: () => world.err(`${say('lock.waiting')}\n`) })
      try {
        await writeProject(held, changes)
      } finally {
        held.release()
      }
    }
    await world.out(changes.map(({ path }) => `${path}\n`).join(''))
    for (const { path, what } of left) world.err(`${path}: ${say(`init.${what}`)}\n`)
    const values = {
      source: setup.sourceLocale,
      targets: targets.join(', '),
      folder: folders.source,
    }
    world.err(`${say('init.languages', values)}\n`)
    world.err(`${say(flags.dryRun ? 'init.would' : 'build.written', { count: changes.length })}\n`)
    const isDriven = !flags.dryRun && (await setMergeDriver(cwd, driver))
    if (isDriven) world.err(`${say('init.driver')}\n`)
    const key = isDriven ? 'init.next-driven' : 'init.next'
    if (changes.length > 0) world.err(`\n${say(key)}\n${next}`)
    return 0
  },
}

/** What merges locale files; `.gitattributes` names it. */
const driver = {
  name: 'stet',
  title: 'stet: merges locale files unit by unit',
  command: 'npx --no-install stet merge-driver %O %A %B %P',
}

/** What a clone needs once, and how it goes on. */
const next = `  git config merge.${driver.name}.name "${driver.title}"
  git config merge.${driver.name}.driver "${driver.command}"
  npx stet build
`
