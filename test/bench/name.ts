/**
 * Answers the pairs of a name benchmark: JSON lines of pairs on stdin, one line of findings for
 * each on stdout. `--names FILE` gives the termbase.
 */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { compare, recognise } from '../../src/name/index.ts'
import type { Termbase } from '../../src/types.ts'

interface Pair {
  id: string
  sourceLanguage: string
  targetLanguage: string
  source: string
  target: string
}

const { values } = parseArgs({ options: { names: { type: 'string' } } })
const termbase: Termbase =
  values.names === undefined ? {} : JSON.parse(readFileSync(values.names, 'utf8'))

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue
  const pair: Pair = JSON.parse(line)
  const side = (language: string, text: string) => ({
    language,
    text,
    names: recognise(text, language, termbase),
  })
  const source = side(pair.sourceLanguage, pair.source)
  const target = side(pair.targetLanguage, pair.target)
  const findings = compare(source, target, { termbase })
  const flagged = findings.some(finding => finding.severity === 'error')
  process.stdout.write(`${JSON.stringify({ id: pair.id, flagged, findings })}\n`)
}
