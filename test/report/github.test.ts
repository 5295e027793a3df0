import { expect, it } from 'vitest'
import { github } from '../../src/report/github.ts'
import { drifted, hostile, many, options } from './findings.ts'

it('names paths from the root of the repository', () => {
  const text = github(drifted(), options)
  expect(text).toMatch(/^::error file=site\/locales\/en\/a\.json,line=2,/)
  expect(text).toContain('%0Asite/source/a.md:1:10: the source says `17 Prozent`')
})

it('makes as many annotations as GitHub shows, errors first, and says how many more there are', () => {
  const lines = github(many(14, 13), options).trimEnd().split('\n')
  expect(lines.filter(line => line.startsWith('::error '))).toHaveLength(10)
  expect(lines.filter(line => line.startsWith('::warning '))).toHaveLength(10)
  expect(lines[0]).toContain('Finding 14')
  expect(lines[20]).toBe(
    '::notice::7 more findings stand in the log and in the job summary: ' +
      'GitHub shows only a few annotations a step.',
  )
  expect(lines.slice(21)).toEqual([
    'site/source/a.md:24:1: Finding 24  stale',
    'site/source/a.md:25:1: Finding 25  stale',
    'site/source/a.md:26:1: Finding 26  stale',
    'site/source/a.md:27:1: Finding 27  stale',
    'site/source/a.md:11:1: Finding 11  stale',
    'site/source/a.md:12:1: Finding 12  stale',
    'site/source/a.md:13:1: Finding 13  stale',
  ])
})

it('lets no text of a finding begin a command or end a property', () => {
  const lines = github(hostile(), options).trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  for (const line of lines) expect(line).toMatch(/^::(error|warning) file=[^,:]+%2C%3A%25[^,:]*,/)
})
