import { checks } from '../check/index.ts'
import { paths } from '../locale/paths.ts'
import { readAcceptances } from '../locale/read-acceptances.ts'
import { renderAcceptances } from '../locale/render-acceptances.ts'
import { weighAcceptances } from '../pair/weigh-acceptances.ts'
import { fingerprint } from '../report/fingerprint.ts'
import { type Finding, listFindings } from '../report/list-findings.ts'
import type { Outcome } from '../run.ts'
import type { Acceptance, CommandInput } from '../types.ts'
import { oneOf } from '../util/one-of.ts'
import { Problem } from '../util/problem.ts'
import { writeProject } from '../util/write-project.ts'
import { runWhole } from './run-whole.ts'
import { underLock } from './under-lock.ts'

/**
 * Records that a finding of a translation is none, with the reason, for its two texts as they are.
 *
 * @param name Its fingerprint, or its check and its unit: `figure@some-unit`.
 * @throws Problem where that names no finding or several, or one that is not about a translation.
 */
export async function acceptFinding(input: CommandInput, name: string): Promise<number> {
  const { world, say, flags } = input
  const [locale, ...more] = input.operands
  const { root, targets, ...settings } = await input.settings()
  if (locale !== undefined) oneOf('accept', locale, targets)
  const reason = typeof flags.reason === 'string' ? flags.reason.trim() : ''
  if (reason === '') throw new Problem('accept-reason')
  if (more.length > 0) throw new Problem('accept-both', { unit: more[0] ?? '' })
  const operands = typeof flags.article === 'string' ? [flags.article] : []
  const rule = await underLock(input, async lock => {
    const outcome = await runWhole({ ...input, operands, flags: {} }, { writes: 'nothing' })
    const { message, namespace, locale: of, pairs } = choose(outcome, name, locale)
    const id = message.ruleId ?? ''
    if (checks[id]?.on !== 'pair') throw new Problem('finding-other', { rule: id })
    const given: Acceptance = {
      unit: message.unit ?? '',
      locale: of,
      rule: id,
      actual: message.actual ?? undefined,
      expected: message.expected?.[0],
      reason,
      at: { start: 0, end: 0 },
    }
    const path = paths.accepted({ root, targets, ...settings }, namespace)
    const old = await readAcceptances(root, path, targets)
    const others = old.list.filter(each => !isSame(each, given))
    const { holding } = weighAcceptances([given], pairs)
    const content = renderAcceptances([...others, ...holding])
    await writeProject(lock, [{ path, content, old: old.exists ? String(old.file) : null }])
    return id
  })
  world.err(`${say('accept.finding', { rule })}\n`)
  return 0
}

/** A finding with the pairs of its article. */
interface Chosen extends Finding {
  namespace: string
  locale: string
  pairs: Outcome['results'][number]['pairs']
}

function choose({ files, results }: Outcome, name: string, locale: string | undefined): Chosen {
  const findings = listFindings(files)
  const names = fingerprint(findings)
  const isPrint = /^[0-9a-f]{16}(?::\d+)?$/.test(name)
  const [rule, unit] = name.split('@')
  const places = new Map(
    results.flatMap(({ article: { namespace }, localeFiles, pairs }) =>
      [...localeFiles].map(([of, { file }]) => [file, { namespace, locale: of, pairs }] as const),
    ),
  )
  const meant = findings.flatMap((finding, index): Chosen[] => {
    const { message, file } = finding
    const print = names[index] ?? ''
    const isMeant = isPrint
      ? print === name || print.startsWith(`${name}:`)
      : message.ruleId === rule && message.unit === unit
    const place = places.get(file)
    if (!isMeant || (locale !== undefined && place?.locale !== locale)) return []
    if (!place || message.unit === undefined) {
      throw new Problem('finding-other', { rule: message.ruleId ?? '' })
    }
    return [{ ...finding, ...place }]
  })
  const [first, second] = meant
  if (!first) throw new Problem('finding-unknown', { name })
  if (second) throw new Problem('finding-ambiguous', { name, count: meant.length })
  return first
}

function isSame(a: Acceptance, b: Acceptance): boolean {
  return (['unit', 'locale', 'rule', 'actual', 'expected'] as const).every(
    part => a[part] === b[part],
  )
}
