import { relative, resolve } from 'node:path'
import { planImport, type Taken } from '../exchange/plan-import.ts'
import { readArrivals } from '../exchange/read-arrivals.ts'
import type { Outcome } from '../run.ts'
import type { Command, CommandInput } from '../types.ts'
import { writeProject } from '../util/write-project.ts'
import { followRenames } from './follow-renames.ts'
import { moveFindings } from './move-findings.ts'
import { reportOutcome } from './report-outcome.ts'
import { reportRefusal } from './report-refusal.ts'
import { runWhole } from './run-whole.ts'
import { sharedFlags } from './shared-flags.ts'
import { underLock } from './under-lock.ts'

export const importCommand: Command = {
  name: 'import',
  description: 'take over the translations in files of a CAT tool, as far as they are right',
  operands: '<files...>',
  flags: [
    sharedFlags.format,
    { flags: '--overwrite', description: 'also replace what changed here since the export' },
  ],
  async run(input) {
    const { world, flags, say } = input
    const settings = await input.settings()
    const paths = input.operands.map(path => relative(world.cwd, resolve(world.cwd, path)))
    const read: Awaited<ReturnType<typeof readArrivals>>[] = []
    for (const path of new Set(paths)) read.push(await readArrivals(world.cwd, path, settings))

    const { plan, right, notes } = await underLock(input, async lock => {
      const today = await runWhole({ ...input, operands: [], flags: {} }, { writes: 'nothing' })
      const found = read.flatMap(file => file.arrivals)
      const arrivals = followRenames(found, today.results)
      const plan = planImport(arrivals, today.results, flags.overwrite === true)
      for (const refusal of plan.refused) reportRefusal(refusal, say)
      const tried = await take(input, plan.taken.map(confirmed))
      const right = plan.taken.filter(taken => !moveFindings(taken, tried.results))
      const isWhole = right.length === plan.taken.length && !right.some(isDraft)
      const { changes, notes } = isWhole ? tried : await take(input, right)
      await writeProject(lock, changes)
      return { plan, right, notes }
    })

    await reportOutcome(input, { files: read.map(({ file }) => file), notes })
    const left = plan.refused.length + plan.taken.length - right.length
    world.err(`${say('import.done', { count: right.length, same: plan.unchanged })}\n`)
    if (left > 0) world.err(`${say('import.left', { count: left })}\n`)
    return left > 0 ? 1 : 0
  },
}

function isDraft({ edit }: Taken): boolean {
  return edit.status === 'draft'
}

/** Of a draft that is not published nothing is worse than a warning: it is tried as a translation. */
function confirmed(taken: Taken): Taken {
  if (!isDraft(taken)) return taken
  const { status, ...edit } = taken.edit
  return { ...taken, edit }
}

/** Runs the articles of some translations as if these stood in their files. */
async function take(
  input: CommandInput,
  all: readonly Taken[],
): Promise<Pick<Outcome, 'results' | 'changes' | 'notes'>> {
  if (all.length === 0) return { results: [], changes: [], notes: [] }
  const key = (...of: string[]): string => JSON.stringify(of)
  const edits = new Map(
    all.map(({ namespace, locale, item, edit }) => [key(namespace, locale, item.id), edit]),
  )
  return runWhole(
    { ...input, operands: [...new Set(all.map(({ namespace }) => namespace))], flags: {} },
    { writes: 'locales', edit: (...of) => edits.get(key(...of)) },
  )
}
