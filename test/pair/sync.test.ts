import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { sync } from '../../src/pair/sync.ts'
import type { Edit, LocaleFile, Unit } from '../../src/types.ts'

function unit(id: string, text: string): Unit {
  return {
    id,
    type: 'paragraph',
    text,
    start: 0,
    end: text.length,
    lines: [{ index: 0, offset: 0 }],
  }
}

function localeFile(locale: string, texts: Record<string, string>): LocaleFile {
  const at = { start: 0, end: 0 }
  const entries = Object.entries(texts).map(
    ([id, value]) => [id, { id, value, key: at, at }] as const,
  )
  return { locale, namespace: 'a', file: new VFile(), exists: true, entries: new Map(entries) }
}

const twoUnits = [unit('eins', 'Eins'), unit('zwei', 'Zwei')]

/** Syncs one locale, with the contents of its files as plain objects. */
function run(
  units: readonly Unit[],
  files: {
    snapshot?: Record<string, string>
    target?: Record<string, string>
    orphans?: Record<string, string>
  },
) {
  const after = sync({
    units,
    snapshot: localeFile('de', files.snapshot ?? {}),
    targets: [localeFile('en', files.target ?? {})],
    orphans: new Map([['en', localeFile('en', files.orphans ?? {})]]),
    state: undefined,
    accepted: { list: [] },
  })
  return {
    ...after,
    target: [...(after.targets.get('en') ?? [])],
    orphan: [...(after.orphans.get('en') ?? [])],
  }
}

it('gives new units an empty translation, in the order of the article', () => {
  const { target } = run(twoUnits, { snapshot: { zwei: 'Zwei' }, target: { zwei: 'Two' } })
  expect(target).toEqual([
    ['eins', ''],
    ['zwei', 'Two'],
  ])
})

it('moves a translation whose unit left the source to the orphans', () => {
  const snapshot = { eins: 'Eins', alt: 'Alt', zwei: 'Zwei' }
  const { target, orphan } = run(twoUnits, {
    snapshot,
    target: { eins: 'One', alt: 'Old', zwei: 'Two' },
  })
  expect(target).toEqual([
    ['eins', 'One'],
    ['zwei', 'Two'],
  ])
  expect(orphan).toEqual([['alt', 'Old']])
})

it('takes an orphan back when its unit returns', () => {
  const { target, orphan } = run(twoUnits, {
    snapshot: { zwei: 'Zwei' },
    target: { zwei: 'Two' },
    orphans: { eins: 'One' },
  })
  expect(target[0]).toEqual(['eins', 'One'])
  expect(orphan).toEqual([])
})

it('keeps both texts where a returning unit has a translation already', () => {
  const { target, orphan } = run(twoUnits, {
    snapshot: { eins: 'Eins', zwei: 'Zwei' },
    target: { eins: 'The one', zwei: 'Two' },
    orphans: { eins: 'One' },
  })
  expect(target[0]).toEqual(['eins', 'The one'])
  expect(orphan).toEqual([['eins', 'One']])
})

it('leaves a mistyped id where it is and names it', () => {
  const { target, unknown } = run(twoUnits, {
    snapshot: { eins: 'Eins', zwei: 'Zwei' },
    target: { einz: 'One', zwei: 'Two' },
  })
  expect(target).toEqual([
    ['eins', ''],
    ['zwei', 'Two'],
    ['einz', 'One'],
  ])
  expect(unknown.map(({ locale, entry }) => [locale, entry.id])).toEqual([['en', 'einz']])
})

describe('never drops a text', () => {
  it.each([
    ['an article that is gone', [], { eins: 'One', zwei: 'Two', fremd: 'Strange' }],
    ['an article all rewritten', [unit('neu', 'Neu')], { eins: 'One', zwei: 'Two' }],
  ])('of %s', (_, units, target) => {
    const after = run(units, { snapshot: { eins: 'Eins', zwei: 'Zwei' }, target })
    const kept = [...after.target, ...after.orphan].map(([, text]) => text)
    expect(kept).toEqual(expect.arrayContaining(Object.values(target)))
  })
})

it('names the units that the last sync has not seen as they are', () => {
  const { behind } = run(twoUnits, { snapshot: { eins: 'Eins', zwei: 'Anders' } })
  expect(behind.map(({ id }) => id)).toEqual(['zwei'])
})

it('counts the translations it takes over without a recorded state', () => {
  const snapshot = { eins: 'Eins', zwei: 'Zwei' }
  expect(run(twoUnits, { snapshot, target: { eins: 'One', zwei: '' } }).adopted).toBe(1)
})

describe('an edit', () => {
  const files = { eins: 'Eins', zwei: 'Zwei' }
  const edited = (edit: Edit) =>
    sync({
      units: twoUnits,
      snapshot: localeFile('de', { ...files, eins: 'Null' }),
      targets: [localeFile('en', { eins: 'Zero', zwei: 'Two' })],
      orphans: new Map(),
      state: undefined,
      accepted: { list: [] },
      edit: (_, id) => (id === 'eins' ? edit : undefined),
    })

  it('puts a translation in its place, made from the source of today', () => {
    const { targets, pairs } = edited({ target: 'One' })
    expect([...(targets.get('en') ?? [])]).toEqual([
      ['eins', 'One'],
      ['zwei', 'Two'],
    ])
    expect(pairs.map(({ state }) => state)).toEqual(['translated', 'translated'])
  })

  it('can say that the translation is a draft, or approved', () => {
    expect(edited({ target: 'One', status: 'draft' }).pairs[0]).toMatchObject({
      state: 'draft',
      draft: true,
    })
    expect(edited({ status: 'approved' }).pairs[0]).toMatchObject({
      state: 'approved',
      target: 'Zero',
    })
  })

  it('leaves an orphan that says something else where it waits', () => {
    const after = sync({
      units: twoUnits,
      snapshot: localeFile('de', files),
      targets: [localeFile('en', { eins: '', zwei: 'Two' })],
      orphans: new Map([['en', localeFile('en', { eins: 'Ace' })]]),
      state: undefined,
      accepted: { list: [] },
      edit: (_, id) => (id === 'eins' ? { target: 'One' } : undefined),
    })
    expect([...(after.orphans.get('en') ?? [])]).toEqual([['eins', 'Ace']])
  })
})
