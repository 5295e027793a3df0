import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleProject, inspect, namespace, repository } from './article-project.ts'
import { nameChanges } from './name-drifts.ts'

describe.each(['en', 'vi'] as const)('in %s', locale => {
  const path = `locales/${locale}/${namespace}.json`
  const lines = readFileSync(join(repository, path), 'utf8').split('\n')

  it.each(nameChanges[locale])(
    '%s: `%s` → `%s` is found',
    async (unit, before, after, actual, expected) => {
      const line = lines.findIndex(text => text.startsWith(`  "${unit}": `))
      const clean = lines[line] ?? ''
      expect(clean).toContain(before)
      const drifted = clean.replaceAll(before, () => after)
      const { root, write } = await articleProject()
      await write({ [path]: lines.with(line, drifted).join('\n') })

      const { files, results } = await inspect(root)
      const findings = files.flatMap(({ messages }) => messages)
      const names = findings.filter(({ ruleId }) => ruleId === 'name')
      expect(findings.map(({ ruleId }) => ruleId).filter(id => id !== 'missing-asset')).toEqual([
        'name',
      ])
      expect(names).toMatchObject([{ fatal: true, file: path, line: line + 1 }])
      expect(names[0]?.expected?.[0]?.trim()).toBe(expected)
      if (actual !== '') {
        const column = drifted.indexOf(actual) + 1
        expect(names).toMatchObject([{ actual, column }])
      }
      expect(results[0]?.documents.get(locale)).toBeNull()
    },
  )
})
