import { repositoryPrefix } from '../config/repository-prefix.ts'
import type { Command, CommandInput } from '../types.ts'
import type { Lock } from '../util/lock.ts'
import { readText } from '../util/read-text.ts'
import { writeProject } from '../util/write-project.ts'
import { type Cure, cure } from './cure.ts'
import { printProblems } from './print-problems.ts'
import { sharedFlags } from './shared-flags.ts'
import { underLock } from './under-lock.ts'
import { unifiedDiff } from './unified-diff.ts'

export const fix: Command = {
  name: 'fix',
  description:
    'show, as a diff, the cures that change how a translation looks and not what it says',
  operands: '[articles...]',
  flags: [sharedFlags.locale, { flags: '--write', description: 'write them, too' }],
  async run(input) {
    const { world, flags, say } = input
    const work = (lock?: Lock): Promise<Cure> => show(input, lock)
    const { count, problems } = await (flags.write ? underLock(input, work) : work())
    const key = count === 0 ? 'fix.none' : flags.write ? 'fix.written' : 'fix.found'
    world.err(`${say(key, { count })}\n`)
    await printProblems(input, problems, await input.settings())
    return problems.length > 0 ? 2 : 0
  },
}

/** Prints the diff; writes it where a lock is held. */
async function show(input: CommandInput, lock: Lock | undefined): Promise<Cure> {
  const { root, folders } = await input.settings()
  const cured = await cure(input)
  for (const change of cured.changes) {
    const old = await readText(root, change.path)
    change.old ??= old ? String(old) : null
  }
  // What only stet reads is written, and shown to nobody.
  const shown = cured.changes.filter(({ path }) => !path.startsWith(`${folders.locales}/.state/`))
  await input.world.out(unifiedDiff(shown, repositoryPrefix(root), input.world.color))
  if (lock) await writeProject(lock, cured.changes)
  return cured
}
