import { describe, expect, it } from 'vitest'
import { type Evidence, judge } from '../../src/pair/judge.ts'

/** Judges one evidence after the other, the record and the snapshot handed on as files would. */
function story(...steps: Pick<Evidence, 'source' | 'target'>[]): string[] {
  let record: Evidence['record']
  let snapshot: string | undefined = steps[0]?.source
  return steps.map(({ source, target }) => {
    const judgement = judge({ source, target, snapshot, record })
    record = judgement.record
    snapshot = source
    return judgement.state
  })
}

it('is new where there is no translation', () => {
  expect(story({ source: 'A', target: '' })).toEqual(['new'])
})

it('is translated once a translation stands beside the source it was made from', () => {
  expect(story({ source: 'A', target: '' }, { source: 'A', target: 'a' })).toEqual([
    'new',
    'translated',
  ])
})

it('becomes stale when the source alone changes, and stays so', () => {
  const states = story(
    { source: '12 Tage', target: '12 days' },
    { source: '14 Tage', target: '12 days' },
    { source: '14 Tage', target: '12 days' },
  )
  expect(states).toEqual(['translated', 'stale', 'stale'])
})

it('is current again when the translation is edited after its staleness was recorded', () => {
  const states = story(
    { source: '12 Tage', target: '12 days' },
    { source: '14 Tage', target: '12 days' },
    { source: '14 Tage', target: '14 days' },
  )
  expect(states).toEqual(['translated', 'stale', 'translated'])
})

it('stays stale where source and translation changed at once', () => {
  const states = story(
    { source: '12 Tage', target: '12 days' },
    { source: '14 Tage', target: 'twelve days' },
    { source: '15 Tage', target: 'fourteen days' },
  )
  expect(states).toEqual(['translated', 'stale', 'stale'])
})

it('is current again when the source goes back to what was translated', () => {
  const states = story(
    { source: 'A', target: 'a' },
    { source: 'B', target: 'a' },
    { source: 'A', target: 'a' },
  )
  expect(states).toEqual(['translated', 'stale', 'translated'])
})

it('stays stale where the translation is edited while the source goes back', () => {
  const states = story(
    { source: 'lange', target: 'for long' },
    { source: 'kurz', target: 'for long' },
    { source: 'lange', target: 'briefly' },
    { source: 'lange', target: 'for a long time' },
  )
  expect(states).toEqual(['translated', 'stale', 'stale', 'translated'])
})

it('does not become stale by wrapping, spaces, typographic quotation marks and dashes', () => {
  const states = story(
    { source: 'Ein "Wort" - und mehr', target: 'a' },
    { source: 'Ein „Wort“\n–\u00A0und mehr ', target: 'a' },
  )
  expect(states).toEqual(['translated', 'translated'])
})

describe('without a record', () => {
  it('takes a translation over where the source is still the snapshot', () => {
    expect(judge({ source: 'A', snapshot: 'A', target: 'a', record: undefined }).state).toBe(
      'translated',
    )
  })

  it('calls it stale where the source is newer, and remembers the older one', () => {
    const judgement = judge({ source: 'B', snapshot: 'A', target: 'a', record: undefined })
    expect(judgement).toMatchObject({ state: 'stale', record: { previous: 'A' } })
  })

  it('calls it stale where nothing tells the source it was made from, until it is edited', () => {
    const first = judge({ source: 'B', snapshot: undefined, target: 'a', record: undefined })
    expect(first.state).toBe('stale')
    const same = judge({ source: 'B', snapshot: 'B', target: 'a', record: first.record })
    expect(same.state).toBe('stale')
    const edited = judge({ source: 'B', snapshot: 'B', target: 'b', record: same.record })
    expect(edited.state).toBe('translated')
  })
})

describe('a draft', () => {
  const draft = judge({ source: 'A', snapshot: 'A', target: 'a', record: undefined }).record
  const record = draft && { ...draft, status: 'draft' as const }

  it('stays a draft while nobody touches it', () => {
    expect(judge({ source: 'A', snapshot: 'A', target: 'a', record }).state).toBe('draft')
  })

  it('is confirmed by an edit', () => {
    expect(judge({ source: 'A', snapshot: 'A', target: 'b', record })).toMatchObject({
      state: 'translated',
    })
  })

  it('stays unconfirmed when it becomes stale', () => {
    const judgement = judge({ source: 'B', snapshot: 'A', target: 'a', record })
    expect(judgement).toMatchObject({ state: 'stale', record: { status: 'draft' } })
  })
})

it('keeps an approval until the translation or the source changes', () => {
  const translated = judge({ source: 'A', snapshot: 'A', target: 'a', record: undefined }).record
  const record = translated && { ...translated, status: 'approved' as const }
  expect(judge({ source: 'A', snapshot: 'A', target: 'a', record }).state).toBe('approved')
  expect(judge({ source: 'A', snapshot: 'A', target: 'b', record }).state).toBe('translated')
  const stale = judge({ source: 'B', snapshot: 'A', target: 'a', record })
  expect(stale.state).toBe('stale')
  const back = judge({ source: 'A', snapshot: 'B', target: 'a', record: stale.record })
  expect(back.state).toBe('approved')
})
