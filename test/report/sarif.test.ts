import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import { expect, it } from 'vitest'
import { sarif } from '../../src/report/sarif.ts'
import { drifted, hostile, many, options } from './findings.ts'

const { resolve } = createRequire(import.meta.url)
const folder = new URL('.', `file://${resolve('@microsoft/jest-sarif')}`)
const schema = JSON.parse(readFileSync(new URL('schemas/sarif-2.1.0-rtm.5.json', folder), 'utf8'))

// One pattern of the schema is no regular expression in Unicode mode.
const ajvOptions = { strict: false, validateFormats: false, unicodeRegExp: false }

it.each([
  ['no findings', []],
  ['a drift', drifted()],
  ['many findings', many(14, 13)],
  ['hostile texts', hostile()],
])('holds to the official schema with %s', (_, files) => {
  const validate = new Ajv.default(ajvOptions).compile(schema)
  validate(JSON.parse(sarif(files, options)))
  expect(validate.errors).toBeNull()
})

it('has the place, the place in the source, the cure and the rule', () => {
  const log = JSON.parse(sarif(drifted(), options))
  const [run] = log.runs
  expect(run.tool.driver).toMatchObject({ name: 'stet', semanticVersion: '1.2.3' })
  expect(run.columnKind).toBe('utf16CodeUnits')
  const [rule] = run.tool.driver.rules
  expect(rule.shortDescription.text).toBe(
    'A figure of the translation that does not say what the source says.',
  )
  expect(rule.help.markdown).toContain('## Why')
  const region = { startLine: 2, startColumn: 23, endLine: 2, endColumn: 33 }
  const uri = 'site/locales/en/a.json'
  expect(run.results).toMatchObject([
    {
      ruleId: 'figure',
      ruleIndex: 0,
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
      relatedLocations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'site/source/a.md' },
            region: { startLine: 1, startColumn: 10, endLine: 1, endColumn: 20 },
          },
          message: { text: 'the source says `17 Prozent`' },
        },
      ],
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: { uri },
              replacements: [{ deletedRegion: region, insertedContent: { text: '17 percent' } }],
            },
          ],
        },
      ],
    },
  ])
})

it('names a finding the same when lines move, and two that are alike differently', () => {
  const prints = (files: ReturnType<typeof many>): string[] =>
    JSON.parse(sarif(files, options)).runs[0].results.map(
      (result: { partialFingerprints: Record<string, string> }) =>
        result.partialFingerprints['stet/v1'],
    )
  const [, file] = drifted()
  if (!file) throw new Error('Two files.')
  const before = prints([file])
  file.value = `\n\n${file.value}`
  for (const { place } of file.messages) {
    if (!place || !('start' in place)) throw new Error('A range.')
    place.start.line += 2
    place.end.line += 2
  }
  const [message] = file.messages
  if (message?.place && 'start' in message.place) message.line = message.place.start.line
  expect(prints([file])).toEqual(before)

  const twice = many(2, 0)
  for (const { messages } of twice) for (const message of messages) message.reason = 'Alike'
  for (const one of twice) one.value = 'alike\nalike'
  expect(new Set(prints(twice)).size).toBe(2)
})
