import type {
  ArticleContext,
  Check,
  Fault,
  OutputContext,
  PairContext,
  Say,
  Settings,
  Severity,
} from '../types.ts'
import { isPseudoLocale } from '../util/is-pseudo-locale.ts'
import { checks } from './index.ts'
import { placeInTarget } from './place-in-target.ts'
import { reportFault } from './report-fault.ts'

/** What a run of checks looks at. */
export type Scope =
  | { on: 'pair'; context: PairContext; published: boolean }
  | { on: 'output'; context: OutputContext; published: boolean }
  | { on: 'article'; context: ArticleContext }

/**
 * Runs all checks of one scope and adds their findings to the files they are about.
 *
 * A check that throws becomes an error finding that names it, and the others go on. Of a text that
 * is not published anyway nothing else is worse than a warning.
 *
 * @returns How many findings are errors.
 */
export function runChecks(scope: Scope, say: Say): number {
  const { settings } = scope.context
  let errors = 0
  const unit = scope.on === 'article' ? undefined : scope.context.pair.unit.id
  const report = (check: Reported, severity: Severity, fault: Fault): void => {
    if (isAccepted(scope, check, fault)) return
    const isHidden = scope.on !== 'article' && !scope.published
    // Nothing tells what a check that crashed would have found elsewhere.
    const capped = isHidden && check.id !== 'crash' ? 'warning' : severity
    if (capped === 'error') errors++
    reportFault(check, capped, fault, say, { unit, isSafe: isSafe(check, fault) })
  }
  for (const check of Object.values(checks)) {
    if (check.on !== scope.on || settings.rules[check.id] === 'off') continue
    if ((check.reads && isPseudo(scope)) || hasNothing(check, scope)) continue
    try {
      for (const fault of faults(check, scope))
        report(check, severityOf(check, fault, settings), fault)
    } catch (error) {
      const { context } = scope
      const place = 'pair' in context ? placeInTarget(context) : { file: context.article.file }
      const values = {
        check: check.id,
        error: error instanceof Error ? error.message : String(error),
        ...(unit === undefined ? {} : { unit }),
      }
      const message = unit === undefined ? 'check' : 'unit'
      report({ id: 'crash', severity: 'error' }, 'error', { message, place, values })
    }
  }
  return errors
}

/** Whether a person accepted a finding of a translation; counts it in its file. */
function isAccepted(scope: Scope, { id }: Reported, fault: Fault): boolean {
  if (scope.on !== 'pair') return false
  const { acceptances, pair, localeFile } = scope.context
  const found = acceptances?.weighed.holding.filter(
    ({ unit, locale, rule, actual, expected }) =>
      unit === pair.unit.id &&
      locale === pair.locale &&
      rule === id &&
      (actual === undefined || actual === fault.actual) &&
      (expected === undefined || expected === fault.expected?.[0]),
  )
  if (!found || found.length === 0) return false
  acceptances?.used.push(...found)
  localeFile.file.data.accepted = Number(localeFile.file.data.accepted ?? 0) + 1
  return true
}

type Reported = Pick<Check, 'id' | 'severity' | 'safe'>

/** What the configuration makes of a fault does not make its cure safe. */
function isSafe(check: Reported, { message, severity, expected }: Fault): boolean {
  const isWarning = (severity ?? check.severity) === 'warning'
  return isWarning && expected?.[0] !== undefined && (check.safe ?? []).includes(message)
}

function isPseudo(scope: Scope): boolean {
  return scope.on !== 'article' && isPseudoLocale(scope.context.pair.locale)
}

function hasNothing(check: Check, scope: Scope): boolean {
  if (check.on !== 'pair' || !check.markup || scope.on !== 'pair') return false
  const { source, target } = scope.context
  return source.isText && target?.isText !== false
}

function faults(check: Check, scope: Scope): Iterable<Fault> {
  if (check.on === 'article' && scope.on === 'article') return check.run(scope.context)
  if (check.on === 'output' && scope.on === 'output') return check.run(scope.context)
  if (check.on === 'pair' && scope.on === 'pair') return check.run(scope.context)
  return []
}

/** The configured severity stands for the check's own; lesser faults of an error check stay less. */
function severityOf(check: Check, fault: Fault, { rules }: Settings): Severity {
  const own = fault.severity ?? check.severity
  const configured = rules[check.id]
  if (configured === 'warning') return 'warning'
  return configured === 'error' && own === check.severity ? 'error' : own
}
