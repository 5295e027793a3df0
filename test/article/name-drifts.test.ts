import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/run.ts'
import { articleProject, inspect, namespace, repository } from './article-project.ts'
import { nameChanges } from './name-drifts.ts'

const locales = ['en', 'vi'] as const

interface Case {
  unit: string
  before: string
  after: string
  actual: string
  expected: string
  also: string[]
  /** The run that the change is part of: no run changes a unit twice. */
  round: number
}

const cases = Object.fromEntries(
  locales.map(locale => [
    locale,
    Object.entries(nameChanges[locale]).flatMap(([unit, changes]): Case[] =>
      changes.map(([before, after, actual, expected, ...also], round) => ({
        unit,
        before,
        after,
        actual,
        expected,
        also: also.filter(text => text !== undefined),
        round,
      })),
    ),
  ]),
)
const pathOf = (locale: string): string => `locales/${locale}/${namespace}.json`
const linesOf = (locale: string): string[] =>
  readFileSync(join(repository, pathOf(locale)), 'utf8').split('\n')
const lineOf = (lines: readonly string[], unit: string): number =>
  lines.findIndex(text => text.startsWith(`  "${unit}": `))

/** The lines of a locale file with the changes of one round. */
function changed(locale: string, round: number): string[] {
  const lines = linesOf(locale)
  for (const { unit, before, after } of cases[locale]?.filter(one => one.round === round) ?? []) {
    const line = lineOf(lines, unit)
    lines[line] = (lines[line] ?? '').replaceAll(before, () => after)
  }
  return lines
}

const rounds = new Map<number, Promise<Outcome>>()

/** What a check finds after the changes of one round, in both locales. */
function inspected(round: number): Promise<Outcome> {
  const outcome = rounds.get(round) ?? check(round)
  rounds.set(round, outcome)
  return outcome
}

async function check(round: number): Promise<Outcome> {
  const { root, write } = await articleProject()
  const files = locales.map(locale => [pathOf(locale), changed(locale, round).join('\n')])
  await write(Object.fromEntries(files))
  return inspect(root)
}

function show({ fatal, ruleId, actual = '', expected }: VFileMessage): string {
  return `${fatal ? 'error' : 'warning'} ${ruleId}: ${actual} → ${expected?.[0]?.trim()}`
}

describe.each(locales)('in %s', locale => {
  it.each(cases[locale] ?? [])(
    '$unit: `$before` → `$after` is found',
    async ({ unit, before, after, actual, expected, also, round }) => {
      const clean = linesOf(locale)
      const line = lineOf(clean, unit)
      expect(clean[line]).toContain(before)
      const drifted = changed(locale, round)[line] ?? ''
      const { files, results } = await inspected(round)
      const findings = files
        .flatMap(({ messages }) => messages)
        .filter(({ file, line: at }) => file === pathOf(locale) && at === line + 1)
      const names = findings.filter(({ ruleId }) => ruleId === 'name')
      const others = findings.filter(({ ruleId }) => ruleId !== 'name')
      expect(names.map(show)).toEqual([`error name: ${actual} → ${expected}`])
      expect(others.map(show)).toEqual(also.map(text => `error ${text}`))
      const start = drifted.indexOf(actual, after.includes(actual) ? drifted.indexOf(after) : 0)
      if (actual !== '') expect(names[0]?.column).toBe(start + 1)
      expect(results[0]?.documents.get(locale)).toBeNull()
    },
  )

  it('every name of the termbase is changed', () => {
    const termbase = JSON.parse(readFileSync(join(repository, 'locales/names.json'), 'utf8'))
    const changedNames = new Set((cases[locale] ?? []).map(({ expected }) => expected))
    const names = Object.entries(termbase).map(
      ([concept, forms]) => (forms as Record<string, string[]>)[locale] ?? [concept],
    )
    expect(names.filter(forms => !forms.some(form => changedNames.has(form)))).toEqual([])
  })
})
