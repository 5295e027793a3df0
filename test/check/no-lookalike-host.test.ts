import { expect, test } from 'vitest'
import { isLookalikeHost } from '../../src/check/is-lookalike-host.ts'
import { find } from './find.ts'

test.each([
  ['a Cyrillic letter', 'https://nvidiа.com/'],
  ['a host all in Cyrillic', 'https://аррӏе.com/'],
  ['a Greek letter', 'https://gοogle.com/'],
  ['punycode', 'https://xn--nvidi-6fg.com/'],
  ['full-width letters', 'https://ｎvidia.com/'],
  ['something before the host', 'https://nvidia.com@example.org/'],
  ['no scheme', '//nvidiа.com/'],
  ['percent signs', 'https://nvidi%D0%B0.com/'],
  ['an invisible character', 'https://nvid\u200Bia.com/'],
])('%s makes a host that can pass for another', (_, url) => {
  expect(isLookalikeHost(url)).toBe(true)
})

test.each([
  'https://nvidia.com/',
  'https://müller.de/',
  'https://tiếngviệt.vn/',
  'https://例え.jp/',
  'https://example.org/nvidiа',
  'mailto:a@example.org',
  '/nvidiа',
])('%s is fine', url => {
  expect(isLookalikeHost(url)).toBe(false)
})

test('lets one of the source stand, and finds one finding for one address', () => {
  const [good, bad] = ['von <https://nvidia.com>', 'von <https://nvidiа.com>']
  expect(find('no-lookalike-host', bad, bad)).toEqual([])
  expect(find('no-lookalike-host', good, bad)).toMatchObject([
    { severity: 'error', expected: ['https://nvidia.com'] },
  ])
  expect(find('link-target', good, bad)).toEqual([])
})
