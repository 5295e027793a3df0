import { expect, test } from 'vitest'
import { compareFigures } from '../../src/check/compare-figures.ts'
import { readText } from '../../src/check/read-text.ts'

const termbase = {
  'US dollar': {
    de: ['US-Dollar', 'Dollar'],
    en: ['US dollar', 'dollar'],
    vi: ['đô la Mỹ', 'USD'],
  },
  'Claude 3.5': {},
  'Windows 11': {},
}

function figures(locale: string, text: string): string[] {
  const read = readText(locale, text, termbase)
  return read.figures.map(({ start, end }) => text.slice(start, end))
}

test('a figure whose unit is a listed name keeps it', () => {
  expect(figures('vi', 'Thị trường mất 450 tỉ đô la Mỹ.')).toEqual(['450 tỉ đô la Mỹ'])
  expect(figures('de', 'Das kostete 450 Milliarden US-Dollar.')).toEqual([
    '450 Milliarden US-Dollar',
  ])
})

test('a figure whose number stands inside a name belongs to the name', () => {
  expect(figures('en', 'Claude 3.5 runs on Windows 11.')).toEqual([])
})

test('a currency that is a listed name is compared with the others', () => {
  const source = readText('de', 'Das vernichtete 450 Milliarden Dollar.', termbase)
  const right = readText('vi', 'Điều đó xóa sổ 450 tỉ đô la Mỹ.', termbase)
  const wrong = readText('vi', 'Điều đó xóa sổ 450 tỉ euro.', termbase)
  expect(compareFigures(source, right)).toEqual([])
  expect(compareFigures(source, wrong).map(({ message }) => message)).toEqual(['currency-changed'])
})
