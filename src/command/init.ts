import { repositoryPrefix } from '../config/repository-prefix.ts'
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
    if (changes.length > 0) world.err(`\n${say('init.next')}\n${next}`)
    return 0
  },
}

/** What a clone needs once, and how it goes on. */
const next = `  git config merge.stet.name "stet: merges locale files unit by unit"
  git config merge.stet.driver "npx --no-install stet merge-driver %O %A %B %P"
  npx stet build
`
