import { connect } from '../draft/connect.ts'
import { draftRequest } from '../draft/draft-request.ts'
import { draftUnits } from '../draft/draft-units.ts'
import type { Outcome } from '../run.ts'
import type { Ask, Command, CommandInput, Draft, DraftRequest } from '../types.ts'
import { oneOf } from '../util/one-of.ts'
import { Problem } from '../util/problem.ts'
import { findSuggested } from './find-suggested.ts'
import { readCount } from './read-count.ts'
import { runWhole } from './run-whole.ts'
import { tryDrafts } from './try-drafts.ts'
import { underLock } from './under-lock.ts'
import { writeDrafts } from './write-drafts.ts'

/** A memory that is less alike only leads astray. */
const alike = 60
/** How long a model may think about a unit, in seconds. */
const patience = 120
/** What is only a matter of looks is left to the person who confirms the draft. */
const looks = ['doubled-space', 'end-punctuation', 'nfc', 'quotation-marks', 'spacing']

type Task = Omit<Draft, 'target'>

export const draft: Command = {
  name: 'draft',
  description: 'ask a language model for drafts of the units without a translation',
  operands: '<locale> [articles...]',
  flags: [
    { flags: '--dry-run', description: 'print what would be asked, and ask nothing' },
    {
      flags: '--timeout <seconds>',
      description: `how long an answer may take; ${patience} without it`,
    },
  ],
  async run(input) {
    const { world, flags, say } = input
    const [locale = '', ...operands] = input.operands
    const { targets } = await input.settings()
    oneOf('draft', locale, targets)
    const timeout = 1000 * (readCount('--timeout', flags.timeout) ?? patience)
    const own = { ...input, operands, flags: {} }
    const requests = await collect(own, await runWhole(own, { writes: 'nothing' }), locale)
    if (flags.dryRun) {
      for (const request of requests.values()) await world.out(`${JSON.stringify(request)}\n`)
      return 0
    }
    const ask = await connection(input, timeout)
    const { written, failed } = await work(own, requests, ask)
    world.err(`${say('machine.written', { count: written, locale })}\n`)
    if (failed > 0) world.err(`${say('machine.left', { count: failed })}\n`)
    return failed > 0 ? 1 : 0
  },
}

/** The requests for all units of a locale without a translation. */
async function collect(
  input: CommandInput,
  outcome: Outcome,
  locale: string,
): Promise<Map<Task, DraftRequest>> {
  const { sourceLocale } = await input.settings()
  const found = await findSuggested(input, outcome, locale, alike)
  const { termbase } = outcome.known
  const requests = new Map<Task, DraftRequest>()
  for (const { article, pair, suggestions } of found) {
    if (pair.target !== '') continue
    const result = outcome.results.find(result => result.article === article)
    const pairs = (result?.pairs ?? []).filter(other => other.locale === locale)
    const task = { namespace: article.namespace, locale, id: pair.unit.id }
    const context = { article, sourceLocale, pairs, termbase, suggestions }
    requests.set(task, draftRequest(pair, context))
  }
  return requests
}

/** @throws Problem where no model is configured, or its key is not in the environment. */
async function connection({ world, settings }: CommandInput, timeout: number): Promise<Ask> {
  const { draft: options } = await settings()
  if (!options) throw new Problem('draft-off')
  const { keyVariable } = options
  const key = keyVariable === undefined ? undefined : world.variable?.(keyVariable)
  if (keyVariable !== undefined && !key) throw new Problem('draft-key', { variable: keyVariable })
  return connect({ ...options, key, timeout })
}

async function work(
  input: CommandInput,
  requests: ReadonlyMap<Task, DraftRequest>,
  ask: Ask,
): Promise<{ written: number; failed: number }> {
  const { world, say } = input
  const count = { written: 0, failed: 0 }
  const toDraft = ([task, target]: [Task, string]): [Task, Draft] => [task, { ...task, target }]
  await draftUnits<Task>(requests, ask, {
    say,
    async check(texts) {
      const drafts = new Map([...texts].map(toDraft))
      const findings = await tryDrafts(input, [...drafts.values()])
      return new Map(
        [...drafts].map(([task, draft]) => {
          const grave = (findings.get(draft) ?? []).filter(
            ({ fatal, ruleId }) => fatal === true || !looks.includes(ruleId ?? ''),
          )
          return [task, grave.map(({ reason }) => reason)]
        }),
      )
    },
    async accept(texts) {
      const drafts = [...texts].map(toDraft).map(([, draft]) => draft)
      const written = await underLock(input, lock => writeDrafts(input, lock, drafts))
      count.written += written.length
      for (const { namespace, id, target } of written) {
        await world.out(`${namespace}#${id}\n  ${target.replaceAll('\n', '\n  ')}\n`)
      }
    },
    async fail({ namespace, id }, reasons) {
      count.failed += 1
      const lines = reasons.map(reason => `  ${reason}\n`).join('')
      await world.out(`${say('machine.failed', { unit: `${namespace}#${id}` })}\n${lines}`)
    },
  })
  return count
}
