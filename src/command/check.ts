import type { VFile } from 'vfile'
import { treeAt } from '../git/index.ts'
import { countFindings } from '../report/count-findings.ts'
import { gatherAlike } from '../report/gather-alike.ts'
import type { Outcome } from '../run.ts'
import type { Command, CommandInput } from '../types.ts'
import { readCount } from './read-count.ts'
import { reportOutcome } from './report-outcome.ts'
import { runPipeline } from './run-pipeline.ts'
import { sharedFlags } from './shared-flags.ts'
import { showsTexts } from './shows-texts.ts'
import { subtractBaseline } from './subtract-baseline.ts'

export const check: Command = {
  name: 'check',
  description: 'check the translations and write nothing; the gate for CI',
  operands: '[articles...]',
  flags: [
    sharedFlags.locale,
    sharedFlags.format,
    {
      flags: '--since <ref>',
      description: 'only findings on what changed since the branch left this git ref',
    },
    { flags: '--baseline <file>', description: 'only findings that this file does not have' },
    { flags: '--write-baseline', description: 'write the findings of now to the baseline' },
    {
      flags: '--shard <index/count>',
      description: 'only this part of the articles, such as 2/4; see merge-reports',
    },
    { flags: '--max-warnings <count>', description: 'exit 1 if there are more warnings' },
  ],
  async run(input) {
    const { world, flags, say } = input
    const most = readCount('--max-warnings', flags.maxWarnings)
    const settings = await input.settings()
    const tree = typeof flags.since === 'string' && (await treeAt(settings.root, flags.since))
    const outcome = await runPipeline(input, {
      writes: 'nothing',
      mayBeCached: !tree && !showsTexts(flags),
    })
    const known = await subtractBaseline(input, outcome)
    const { keepChanged } = tree ? await import('./keep-changed.ts') : {}
    const files =
      keepChanged && tree ? await keepChanged({ ...outcome, files: known }, settings, tree) : known
    const code = await reportOutcome(input, { ...outcome, files })
    if (known === outcome.files) sayFine(input, { ...outcome, files }, code)
    else sayKnown(input, outcome.files, known)
    const { warnings } = countFindings(gatherAlike(files, say))
    if (most === undefined || warnings <= most) return code
    world.err(`${say('check.warnings', { count: warnings, most })}\n`)
    return code || 1
  },
}

function sayKnown({ world, flags, say }: CommandInput, all: VFile[], left: VFile[]): void {
  if (flags.format !== undefined) return
  const count = countMessages(all) - countMessages(left)
  world.err(`${say('check.known', { count })}\n`)
}

function countMessages(files: readonly VFile[]): number {
  return files.reduce((sum, { messages }) => sum + messages.length, 0)
}

function sayFine({ world, flags, say }: CommandInput, outcome: Outcome, code: number): void {
  const { files, emitted } = outcome
  if (code !== 0 || flags.format !== undefined) return
  if (files.some(({ messages }) => messages.length > 0)) return
  world.err(`${say('check.fine', { count: emitted.length })}\n`)
}
