import { repositoryPrefix } from '../config/repository-prefix.ts'
import type { Command } from '../types.ts'
import { readText } from '../util/read-text.ts'
import { writeFiles } from '../util/write-files.ts'
import { cure } from './cure.ts'
import { printProblems } from './print-problems.ts'
import { sharedFlags } from './shared-flags.ts'
import { unifiedDiff } from './unified-diff.ts'

export const fix: Command = {
  name: 'fix',
  description:
    'show, as a diff, the cures that change how a translation looks and not what it says',
  operands: '[articles...]',
  flags: [sharedFlags.locale, { flags: '--write', description: 'write them, too' }],
  async run(input) {
    const { world, flags, say } = input
    const settings = await input.settings()
    const { changes, count, problems } = await cure(input)
    for (const change of changes) {
      const old = await readText(settings.root, change.path)
      change.old ??= old ? String(old) : null
    }
    await world.out(unifiedDiff(changes, repositoryPrefix(settings.root), world.color))
    if (flags.write) await writeFiles(settings.root, changes)
    const key = count === 0 ? 'fix.none' : flags.write ? 'fix.written' : 'fix.found'
    world.err(`${say(key, { count })}\n`)
    await printProblems(input, problems, settings)
    return problems.length > 0 ? 2 : 0
  },
}
