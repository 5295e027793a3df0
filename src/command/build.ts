import { fingerprint } from '../report/fingerprint.ts'
import { keepFindings } from '../report/keep-findings.ts'
import { listFindings } from '../report/list-findings.ts'
import { total } from '../report/total.ts'
import type { Command, CommandInput } from '../types.ts'
import { Problem } from '../util/problem.ts'
import type { FileChange } from '../util/write-files.ts'
import { buildOnce } from './build-once.ts'
import { reportBuild } from './report-build.ts'
import { sharedFlags } from './shared-flags.ts'
import { watch } from './watch.ts'

export const build: Command = {
  name: 'build',
  description: 'sync the locale files, check them and write the localized articles',
  operands: '[articles...]',
  flags: [
    sharedFlags.locale,
    sharedFlags.format,
    { flags: '--frozen', description: 'write nothing; fail if anything would change' },
    { flags: '--force', description: 'write what the checks refuse, too; still exits 1' },
    { flags: '--overwrite', description: 'replace files in the output that stet did not write' },
    { flags: '--watch', description: 'build again whenever a file is saved; Ctrl-C ends it' },
  ],
  async run(input) {
    const { watch: isWatching, frozen } = input.flags
    if (isWatching && frozen) throw new Problem('watch-frozen')
    if (isWatching) return watch(input, showNew())
    return reportBuild(input, await buildOnce(input))
  },
}

/**
 * Builds that show, after the first, what is found in the files that changed and what is new in
 * others; and how much is found in all.
 */
function showNew(): (
  input: CommandInput,
  changed: ReadonlySet<string>,
) => Promise<readonly FileChange[]> {
  let known: ReadonlySet<string> | undefined
  return async (input, changed) => {
    const { world, say } = input
    const outcome = await buildOnce(input)
    const { files } = outcome
    const findings = listFindings(files)
    const names = fingerprint(findings)
    const before = known
    known = new Set(names)
    const fresh = new Set(
      findings
        .filter(({ file }, index) => changed.has(file.path) || !before?.has(names[index] ?? ''))
        .map(({ message }) => message),
    )
    await reportBuild(input, { ...outcome, files: keepFindings(files, each => fresh.has(each)) })
    if (before) world.err(`${say('watch.total', { total: total(files, say) })}\n`)
    return outcome.changes
  }
}
