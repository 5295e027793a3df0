import { expect, test } from 'vitest'
import { compare, recognise } from '../../src/figure/index.ts'
import { byCause } from './by-cause.ts'
import { faithful } from './faithful.ts'
import { freely } from './freely.ts'
import { pairs } from './pairs.ts'

function errors(languages: string, source: string, target: string) {
  const [from = '', to = ''] = languages.split('-')
  const found = compare(
    { language: from, text: source, figures: recognise(source, from) },
    { language: to, text: target, figures: recognise(target, to) },
  )
  return found
    .filter(({ severity }) => severity === 'error')
    .map(drift => `${drift.message} ${target.slice(drift.target.start, drift.target.end)}`)
}

test('there are at least 450 pairs, half of them faithful', () => {
  expect(pairs.length * 2).toBeGreaterThanOrEqual(450)
})

test.each(pairs)('%s: %s → %s', (languages, source, faithful) => {
  expect(errors(languages, source, faithful)).toEqual([])
})

test.each(faithful)('%s: %s is %s', (languages, source, target) => {
  expect(errors(languages, source, target)).toEqual([])
})

test.each([...freely, ...byCause.faithful])(
  '%s: %s is freely %s, both ways',
  (languages, one, other) => {
    expect(errors(languages, one, other)).toEqual([])
    expect(errors(languages.split('-').reverse().join('-'), other, one)).toEqual([])
  },
)

test.each(pairs)('%s: %s → not %s but %s is found', (languages, source, _, drifted) => {
  expect(errors(languages, source, drifted)).not.toEqual([])
})

test.each(byCause.drifted)('%s: %s is not %s', (languages, source, drifted) => {
  expect(errors(languages, source, drifted)).not.toEqual([])
})
