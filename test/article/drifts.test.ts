import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleProject, inspect, namespace, repository } from './article-project.ts'
import { changes } from './drifts.ts'
import { figures } from './figures.ts'

it('the article as it stands has no finding but the picture that may not be handed on', async () => {
  const { root } = await articleProject()
  const { files } = await inspect(root)
  expect(files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([
    'missing-asset',
  ])
})

describe.each(['en', 'vi'] as const)('in %s', locale => {
  const path = `locales/${locale}/${namespace}.json`
  const original = readFileSync(join(repository, path), 'utf8')

  it('every figure of the article is changed at least once below', () => {
    const texts: Record<string, string> = JSON.parse(original)
    const untouched = figures.filter(
      figure =>
        !changes[locale].some(([unit, before]) => {
          const start = texts[unit]?.indexOf(before) ?? -1
          const at = texts[unit]?.indexOf(figure[locale]) ?? -1
          return (
            unit === figure.unit && start < at + figure[locale].length && at < start + before.length
          )
        }),
    )
    expect(untouched).toEqual([])
  })

  it.each(changes[locale])(
    '%s: `%s` → `%s` is found at its place',
    async (unit, before, after, actual, expected) => {
      const line = original.split('\n').findIndex(text => text.startsWith(`  "${unit}": `))
      const lines = original.split('\n')
      const clean = lines[line] ?? ''
      expect(clean).toContain(before)
      const drifted = clean.replace(before, () => after)
      const column = drifted.indexOf(actual, clean.indexOf(before) - actual.length) + 1
      const { root, write } = await articleProject()
      await write({ [path]: lines.with(line, drifted).join('\n') })

      const { files, results } = await inspect(root)
      const findings = files
        .flatMap(file => file.messages)
        .filter(({ ruleId }) => ruleId !== 'missing-asset')
      expect(findings).toMatchObject([
        {
          ruleId: 'figure',
          fatal: true,
          file: path,
          actual,
          place: {
            start: { line: line + 1, column },
            end: { line: line + 1, column: column + actual.length },
          },
        },
      ])
      expect(findings[0]?.expected?.[0]).toBe(expected)
      expect(results[0]?.documents.get(locale)).toBeNull()
    },
  )
})
