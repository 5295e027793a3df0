import { expect, test } from 'vitest'
import type { Unit } from '../../src/types.ts'
import { identify } from '../../src/unit/identify.ts'
import { hash } from '../../src/util/hash.ts'
import { normalize } from '../../src/util/normalize.ts'

const unit = (text: string): Unit => ({
  id: '',
  type: 'paragraph',
  start: 0,
  end: text.length,
  text,
  lines: [{ index: 0, offset: 0 }],
})

test('old units keep their ids and new ones get ids of their own', () => {
  const units = ['Neues', 'Altes', 'Neues'].map(unit)
  const ids = identify(units, [{ id: 'neues', text: 'Altes' }], { taken: ['neues-2'] }).map(
    ({ id }) => id,
  )
  expect(ids).toEqual(['neues-3', 'neues', 'neues-4'])
})

test('an id is made of what a reader reads', () => {
  const [first] = identify([unit('**Größe** [ist](https://a.de) `code` 17&nbsp;%')], [])
  expect(first?.id).toBe('groesse-ist-17')
})

test('a unit that returns takes its id back, once', () => {
  const orphans = new Map([[hash(normalize('Altes Wort')), ['alt']]])
  const units = ['Altes  Wort', 'Altes Wort'].map(unit)
  expect(identify(units, [], { orphans }).map(({ id }) => id)).toEqual(['alt', 'altes-wort'])
})
