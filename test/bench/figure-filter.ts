/**
 * Line filter of the figure benchmarks: JSON lines on stdin, answers on stdout.
 * A line with `source` and `target` is compared, one with `text` is read.
 */

import { createInterface } from 'node:readline'
import { compare, recognise } from '../../src/figure/index.ts'

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue
  const item = JSON.parse(line)
  process.stdout.write(`${JSON.stringify(item.text === undefined ? pair(item) : single(item))}\n`)
}

function single(item: { id: string; language: string; text: string }) {
  const figures = recognise(item.text, item.language).map(({ detail: _, ...figure }) => figure)
  return { id: item.id, figures }
}

interface Pair {
  id: string
  sourceLanguage: string
  targetLanguage: string
  source: string
  target: string
}

function pair(item: Pair) {
  const side = (language: string, text: string) => ({
    language,
    text,
    figures: recognise(text, language),
  })
  const findings = compare(
    side(item.sourceLanguage, item.source),
    side(item.targetLanguage, item.target),
  )
  return { id: item.id, flagged: findings.some(({ severity }) => severity === 'error'), findings }
}
