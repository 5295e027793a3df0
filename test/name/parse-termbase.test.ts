import { describe, expect, it } from 'vitest'
import { parseTermbase } from '../../src/name/index.ts'

const locales = ['de', 'en', 'vi']

/** Each problem as `severity message: the text of its place`. */
function read(text: string): string[] {
  return parseTermbase(text, locales).problems.map(
    ({ severity, message, span }) => `${severity} ${message}: ${text.slice(span.start, span.end)}`,
  )
}

describe('parseTermbase', () => {
  it('reads concepts and their forms', () => {
    const text = '{"Nvidia": {}, "United States": {"de": ["USA", "US"], "vi": ["Mỹ"]}}'
    const { termbase, problems } = parseTermbase(text, locales)
    expect(problems).toEqual([])
    expect(Object.keys(termbase)).toEqual(['Nvidia', 'United States'])
    expect({ ...termbase['United States'] }).toEqual({ de: ['USA', 'US'], vi: ['Mỹ'] })
  })

  it('reads what is no name', () => {
    expect({ ...parseTermbase('{"Fundraising": false}', locales).termbase }).toEqual({
      Fundraising: false,
    })
    expect(read('{"Fundraising": true}')).toEqual(['error wrong-shape: true'])
  })

  it('allows a byte order mark and keeps offsets behind it', () => {
    const text = '\uFEFF{"Nvidia": {"xx": []}}'
    expect(read(text)).toEqual(['error unknown-locale: "xx"'])
  })

  it.each(['', '{', '{"A": {}', '{"A": {},}', '// note\n{}', "{'A': {}}", '{} {}'])(
    'says that "%s" is no JSON',
    text => {
      expect(parseTermbase(text, locales).problems[0]).toMatchObject({
        message: 'invalid-json',
        severity: 'error',
      })
    },
  )

  it('names both places of a concept that is there twice, and keeps the first', () => {
    const text = '{"A": {"de": ["Ah"]}, "B": {}, "A": {"de": ["Oh"]}}'
    const { termbase, problems } = parseTermbase(text, locales)
    expect(problems).toEqual([
      {
        message: 'duplicate-concept',
        severity: 'error',
        span: { start: 31, end: 34 },
        values: { key: 'A', first: '1' },
      },
    ])
    expect(termbase.A).toMatchObject({ de: ['Ah'] })
  })

  it('finds a concept that is there twice under different escapes', () => {
    expect(read('{"A": {}, "\\u0041": {}}')).toEqual(['error duplicate-concept: "\\u0041"'])
  })

  it('finds what has the wrong shape', () => {
    expect(read('[]')).toEqual(['error wrong-shape: []'])
    expect(read('{"A": ["a"]}')).toEqual(['error wrong-shape: ["a"]'])
    expect(read('{"A": {"de": "a"}}')).toEqual(['error wrong-shape: "a"'])
    expect(read('{"A": {"de": ["a", 7, null]}}')).toEqual([
      'error wrong-shape: 7',
      'error wrong-shape: null',
    ])
  })

  it('finds unknown locales and says which are known', () => {
    expect(parseTermbase('{"A": {"fr": ["a"]}}', locales).problems[0]?.values).toEqual({
      locale: 'fr',
      known: 'de, en, vi',
    })
  })

  it('finds a locale that is there twice', () => {
    expect(read('{"A": {"de": ["a"], "de": ["b"]}}')).toEqual(['error duplicate-locale: "de"'])
  })

  it('finds empty forms and concepts', () => {
    expect(read('{"A": {"de": ["", " ", "–"]}, "": {}}')).toEqual([
      'error empty-form: ""',
      'error empty-form: " "',
      'error empty-form: "–"',
      'error empty-concept: ""',
    ])
  })

  it('warns of a form that is there twice or that two concepts share', () => {
    expect(read('{"A": {"de": ["a", "a"]}, "B": {"de": ["a"], "en": ["a"]}}')).toEqual([
      'warning duplicate-form: "a"',
      'warning shared-form: "a"',
    ])
  })

  it('takes keys like __proto__ for what they say', () => {
    const { termbase } = parseTermbase('{"__proto__": {"de": ["Proto"]}}', locales)
    expect(Object.keys(termbase)).toEqual(['__proto__'])
    expect(Object.hasOwn({}, 'de')).toBe(false)
  })

  it('survives deep nesting', () => {
    expect(parseTermbase('['.repeat(100_000), locales).problems[0]?.severity).toBe('error')
  })
})
