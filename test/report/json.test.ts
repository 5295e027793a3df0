import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { json } from '../../src/report/json.ts'
import { drifted, hostile, many, options } from './findings.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../src/report/json.schema.json', import.meta.url), 'utf8'),
)

it.each([
  ['no findings', []],
  ['a drift', drifted()],
  ['many findings', many(3, 2)],
  ['hostile texts', hostile()],
])('holds to its schema with %s', (_, files) => {
  const validate = new Ajv({ strict: false }).compile(schema)
  validate(JSON.parse(json(files, options)))
  expect(validate.errors).toBeNull()
})

it('is not what the schema says once a field is missing', () => {
  const validate = new Ajv({ strict: false }).compile(schema)
  const report = JSON.parse(json(drifted(), options))
  delete report.findings[0].severity
  expect(validate(report)).toBe(false)
})
