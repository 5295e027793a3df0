import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allocate } from '../../src/unit/allocate.ts'

const one = (text: string, ...taken: string[]) => allocate([text], new Set(taken))[0]

describe('an id', () => {
  test.each([
    ['Chinas KI-Blockbuster', 'chinas-ki-blockbuster'],
    ['Ein junges und bescheidenes (weniger als 200)', 'ein-junges-und-bescheidenes'],
    ['Größe, Übermaß', 'groesse-uebermass'],
    ['Gro\u0308ße', 'groesse'],
    ['Đường đi Việt Nam', 'duong-di-viet-nam'],
    ['2025 war gut', 'unit-2025-war-gut'],
    ['17 %', 'unit-17'],
    ['Москва', 'unit'],
    ['', 'unit'],
    ['Der technologische Durchbruch von DeepSeekunternehmen', 'der-technologische-durchbruch-von'],
    [
      'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
      'donaudampfschifffahrtsgesellschaftskapit',
    ],
  ])('of %j is %s', (text, id) => {
    expect(one(text)).toBe(id)
  })

  test('is numbered where it repeats', () => {
    expect(allocate(['a', 'a', 'b', 'a'], new Set())).toEqual(['a', 'a-2', 'b', 'a-3'])
  })

  test('is never one that is taken', () => {
    expect(one('a', 'a', 'a-2')).toBe('a-3')
  })

  test('is never the key that i18next drops', () => {
    expect(one('Constructor')).toBe('constructor-2')
  })

  test('is well-formed, short and given once, whatever the texts', () => {
    const texts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a 2', 'a')))
    fc.assert(
      fc.property(texts, list => {
        const ids = allocate(list, new Set(['a-2']))
        expect(new Set(ids).size).toBe(list.length)
        expect(ids).not.toContain('a-2')
        for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]{0,39}$/)
      }),
    )
  })
})
