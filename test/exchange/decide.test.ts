import { expect, it } from 'vitest'
import { decide, type Offer } from '../../src/exchange/decide.ts'
import type { Pair, State } from '../../src/types.ts'
import { hash } from '../../src/util/hash.ts'

/** What came back of a unit: the base says what its translation was when it went out. */
function offer(target: string, state: State | undefined, before?: [string, State]): Offer {
  const base = before && {
    locale: 'en',
    article: 'a',
    id: 'b',
    target: hash(before[0]),
    state: before[1],
  }
  return { source: 'Guten Morgen', target, state, base }
}

function pair(target: string, state: State, source = 'Guten Morgen'): Pair {
  const lines = [{ index: 0, offset: 0 }]
  const unit = { id: 'b', type: 'paragraph' as const, text: source, start: 0, end: 0, lines }
  const draft = state === 'draft'
  return { unit, locale: 'en', state, draft, target, entry: undefined, previous: undefined }
}

const edit = (target: string, status?: 'draft' | 'approved') => ({
  kind: 'edit',
  edit: { target, ...(status ? { status } : {}) },
})
const unchanged = { kind: 'unchanged' }
const refused = (reason: string) => ({ kind: 'refused', reason })

it.each<[string, Offer, Pair, object]>([
  [
    'a translation of what had none',
    offer('Hi', undefined, ['', 'new']),
    pair('', 'new'),
    edit('Hi'),
  ],
  ['nothing typed', offer('', undefined, ['', 'new']), pair('', 'new'), unchanged],
  [
    'a translation that was emptied',
    offer('', undefined, ['Hi', 'translated']),
    pair('Hi', 'translated'),
    unchanged,
  ],
  [
    'an edit',
    offer('Hello', 'translated', ['Hi', 'translated']),
    pair('Hi', 'translated'),
    edit('Hello'),
  ],
  [
    'the same edit made here as well',
    offer('Hello', 'translated', ['Hi', 'translated']),
    pair('Hello', 'translated'),
    unchanged,
  ],
  [
    'another edit made here',
    offer('Hello', 'translated', ['Hi', 'translated']),
    pair('Hey', 'translated'),
    refused('edit-conflict'),
  ],
  [
    'an edit made here alone',
    offer('Hi', 'translated', ['Hi', 'translated']),
    pair('Hey', 'translated'),
    unchanged,
  ],
  [
    'a translation deleted here',
    offer('Hello', 'translated', ['Hi', 'translated']),
    pair('', 'new'),
    edit('Hello'),
  ],
  [
    'an approval',
    offer('Hi', 'approved', ['Hi', 'translated']),
    pair('Hi', 'translated'),
    edit('Hi', 'approved'),
  ],
  [
    'an approval of what was edited here',
    offer('Hi', 'approved', ['Hi', 'translated']),
    pair('Hey', 'translated'),
    refused('edit-conflict'),
  ],
  [
    'a confirmed draft',
    offer('Hi', 'translated', ['Hi', 'draft']),
    pair('Hi', 'draft'),
    edit('Hi'),
  ],
  [
    'a draft confirmed in the file and approved here',
    offer('Hi', 'translated', ['Hi', 'draft']),
    pair('Hi', 'approved'),
    unchanged,
  ],
  [
    'a stale translation that is edited',
    offer('Hello', 'stale', ['Hi', 'stale']),
    pair('Hi', 'stale'),
    edit('Hello'),
  ],
  [
    'a stale translation that is still right',
    offer('Hi', 'translated', ['Hi', 'stale']),
    pair('Hi', 'stale'),
    edit('Hi'),
  ],
  [
    'an edit that is a draft',
    offer('Hello', 'draft', ['Hi', 'translated']),
    pair('Hi', 'translated'),
    edit('Hello', 'draft'),
  ],
  [
    'an edit of an older source',
    offer('Hello', 'translated', ['Hi', 'translated']),
    pair('Hi', 'stale', 'Guten Abend'),
    refused('stale-source'),
  ],
  [
    'a source that was only wrapped',
    offer('Hello', 'translated', ['Hi', 'translated']),
    pair('Hi', 'translated', 'Guten\nMorgen'),
    edit('Hello'),
  ],
  ['a foreign translation of what has none', offer('Hi', undefined), pair('', 'new'), edit('Hi')],
  [
    'a foreign translation of what is stale',
    offer('Hi', undefined),
    pair('Hey', 'stale'),
    edit('Hi'),
  ],
  [
    'a foreign translation of what is confirmed',
    offer('Hi', undefined),
    pair('Hey', 'approved'),
    refused('edit-conflict'),
  ],
  [
    'a foreign translation that is ours',
    offer('Hi', 'approved'),
    pair('Hi', 'translated'),
    unchanged,
  ],
])('decides about %s', (_, given, today, expected) => {
  expect(decide(given, today, false)).toEqual(expected)
})

it('gives up what was changed here where it is told to, and never takes an older source', () => {
  const given = offer('Hello', 'translated', ['Hi', 'translated'])
  expect(decide(given, pair('Hey', 'translated'), true)).toEqual(edit('Hello'))
  expect(decide(given, pair('Hi', 'stale', 'Guten Abend'), true)).toEqual(refused('stale-source'))
})
