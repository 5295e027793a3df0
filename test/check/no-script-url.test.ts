import { expect, test } from 'vitest'
import { isScriptUrl } from '../../src/check/is-script-url.ts'
import { find } from './find.ts'

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:x',
  ' javascript:x',
  'java\nscript:x',
  'java\u200Bscript:x',
  'java%73cript:x',
  '%256Aavascript:x',
  '&#106;avascript:x',
  'javascript&colon;x',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'view-source:file:///x',
])('%j runs a script or opens a file', url => {
  expect(isScriptUrl(url)).toBe(true)
})

test.each([
  'https://example.org/javascript:x',
  '/data:x',
  'data.html',
  'datei:x',
  'mailto:file@example.org',
  'profile:x',
  '%',
  '',
])('%j does not', url => {
  expect(isScriptUrl(url)).toBe(false)
})

test('lets one of the source stand, and finds one finding for one address', () => {
  const url = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
  expect(find('no-script-url', `![x](${url})`, `![y](${url})`)).toEqual([])
  const [source, target] = ['[x](/a)', '[y](javascript:x)']
  expect(find('no-script-url', source, target)).toMatchObject([
    { severity: 'error', actual: 'javascript:x', expected: ['/a'] },
  ])
  expect(find('link-target', source, target)).toEqual([])
})
