import { describe, expect, it } from 'vitest'
import { decode } from '../../src/util/decode.ts'
import { jsonStringOffset } from '../../src/util/json-string-offset.ts'
import { normalize } from '../../src/util/normalize.ts'
import { suggest } from '../../src/util/suggest.ts'

describe('decode', () => {
  it('keeps a byte order mark and a replacement character that the file holds', () => {
    expect(decode(Buffer.from('\uFEFFa\uFFFDb'), 'a')).toBe('\uFEFFa\uFFFDb')
  })

  it('names line and column of the first byte that is not UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('Größe\nzä\uFFFDhl'),
      Buffer.from([0xff]),
      Buffer.from('x'),
    ])
    expect(() => decode(bytes, 'a.json')).toThrow(
      expect.objectContaining({ key: 'not-utf8', where: { path: 'a.json', line: 2, column: 6 } }),
    )
  })

  it('names a character that breaks off at the end of the file', () => {
    expect(() => decode(Buffer.from([0x61, 0xc3]), 'a.json')).toThrow(
      expect.objectContaining({ where: { path: 'a.json', line: 1, column: 2 } }),
    )
  })
})

describe('jsonStringOffset', () => {
  it('counts through escapes', () => {
    const raw = String.raw`"a\n\u00e4\"b"`
    const value: string = JSON.parse(raw)
    const offsets = [...value].map((_, index) => jsonStringOffset(raw, index))
    expect(offsets).toEqual([1, 2, 4, 10, 12])
    expect(jsonStringOffset(raw, value.length)).toBe(raw.length - 1)
  })
})

describe('normalize', () => {
  it('makes no difference of composition, white space, quotation marks and dashes', () => {
    expect(normalize('  „Hiệu“\r\n sagt’s')).toBe('"Hiệu" sagt\'s')
    expect(normalize('Hiệu'.normalize('NFD'))).toBe(normalize('Hiệu'))
    expect(normalize('10–20 – fast 17\u00A0%\u2026 \u22125')).toBe('10-20 - fast 17 %... -5')
    expect(normalize('Welt\u00ADall')).toBe('Weltall')
  })

  it('keeps every other difference', () => {
    expect(normalize('17 %')).not.toBe(normalize('71 %'))
    expect(normalize('Satz.')).not.toBe(normalize('Satz'))
  })
})

describe('suggest', () => {
  it('names the nearest word and nothing where all are far', () => {
    expect(suggest('figur', ['figure', 'name'])).toBe('figure')
    expect(suggest('xyz', ['figure', 'name'])).toBeUndefined()
  })
})
