import type { Outcome } from '../run.ts'
import type { CommandInput, Edit, FindingMessage, LocaleFile } from '../types.ts'
import { runPipeline } from './run-pipeline.ts'
import { type Cured, safeCures } from './safe-cures.ts'

/** What `stet fix` would write. */
export interface Cure extends Pick<Outcome, 'changes' | 'problems'> {
  /** How many units it changes. */
  count: number
}

/** A cure may make room for another; more rounds than this are none of a cure. */
const rounds = 5

/**
 * Puts safe cures in place, in memory, and checks what comes out until nothing is left. A unit in
 * which something else would be found then stays as it is.
 */
export async function cure(input: CommandInput): Promise<Cure> {
  const first = await runPipeline(input, { writes: 'locales' })
  const before = findingsOf(first)
  const edits = new Map<string, Cured>()
  let after: Rerun = first
  for (let round = 0; round < rounds; round++) {
    const files = after.results.flatMap(({ localeFiles }) => [...localeFiles.values()])
    const found = files.flatMap(safeCures)
    if (found.length === 0) break
    for (const cured of found) edits.set(keyOf(cured), cured)
    after = await rerun(input, edits)
  }
  const tried = edits.size
  for (const [key, counts] of findingsOf(after)) {
    const old = before.get(key) ?? new Map<string, number>()
    if ([...counts].some(([rule, count]) => count > (old.get(rule) ?? 0))) edits.delete(key)
  }
  if (edits.size < tried || tried === 0) after = await rerun(input, edits)
  return { changes: after.changes, problems: first.problems, count: edits.size }
}

function keyOf({ namespace, locale, unit }: Omit<Cured, 'target'>): string {
  return JSON.stringify([namespace, locale, unit])
}

type Rerun = Pick<Outcome, 'results' | 'changes'>

/** The articles of some edits as if these stood in their files. */
async function rerun(input: CommandInput, edits: ReadonlyMap<string, Cured>): Promise<Rerun> {
  if (edits.size === 0) return { results: [], changes: [] }
  const operands = [...new Set([...edits.values()].map(({ namespace }) => namespace))]
  const edit = (namespace: string, locale: string, unit: string): Edit | undefined => {
    const cured = edits.get(keyOf({ namespace, locale, unit }))
    return cured && { target: cured.target, keepsState: true }
  }
  return runPipeline({ ...input, operands }, { writes: 'locales', edit })
}

/** How many findings of each rule and severity a unit has in a locale. */
function findingsOf({ results }: Rerun): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>()
  const files = results.flatMap(({ localeFiles }) => [...localeFiles.values()])
  for (const file of files)
    for (const [key, rule] of rulesOf(file)) {
      const counts = found.get(key) ?? new Map<string, number>()
      found.set(key, counts.set(rule, (counts.get(rule) ?? 0) + 1))
    }
  return found
}

function rulesOf({ file, namespace, locale }: LocaleFile): [string, string][] {
  return file.messages.flatMap((message): [string, string][] => {
    const { unit, ruleId, fatal }: FindingMessage = message
    return unit === undefined ? [] : [[keyOf({ namespace, locale, unit }), `${ruleId} ${fatal}`]]
  })
}
