import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { junit } from '../../src/report/junit.ts'
import { drifted, hostile, many, options } from './findings.ts'

/** Element names with their attributes; throws where the XML is not well-formed. */
function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }))
  parser.write(xml).close()
  return found
}

it.each([
  ['no files', []],
  ['a drift', drifted()],
  ['many findings', many(3, 2)],
  ['hostile texts', hostile()],
])('is well-formed and counts right with %s', (_, files) => {
  const all = elements(junit(files, options))
  const count = (name: string): string => String(all.filter(one => one.name === name).length)
  expect(all[0]?.attributes).toMatchObject({
    tests: count('testcase'),
    failures: count('failure'),
  })
})

it('fails for an error, and passes for a warning and for a file without a finding', () => {
  const names = elements(junit([...drifted(), ...many(1, 1)], options)).map(({ name }) => name)
  expect(names).toEqual([
    'testsuites',
    'testsuite',
    'testcase',
    'failure',
    'testsuite',
    'testcase',
    'testsuite',
    'testcase',
    'system-out',
    'testcase',
    'failure',
  ])
})
