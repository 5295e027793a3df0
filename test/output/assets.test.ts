import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/markdown/index.ts'
import { assets } from '../../src/output/assets.ts'

function find(text: string, namespace = 'a') {
  return assets({ namespace, tree: parseDocument(new VFile(text)) })
}

const paths = (text: string, namespace?: string) => find(text, namespace).map(({ path }) => path)

describe('assets are', () => {
  test.each([
    ['pictures', '![](b.gif)', 'a', ['b.gif']],
    ['pictures in the folder of the article', '![](b.gif)', 'news/a', ['news/b.gif']],
    ['pictures in a folder above, below the source', '![](../img/b.gif)', 'news/a', ['img/b.gif']],
    ['linked files', '[x](data/b.pdf)', 'a', ['data/b.pdf']],
    ['definitions of references', '![x][y]\n\n[y]: b.png', 'a', ['b.png']],
    ['names in percent encoding', '![](gr%C3%B6%C3%9Fe%201.png)', 'a', ['größe 1.png']],
    ['files with a query or fragment', '![](b.svg?v=1) [x](c.pdf#page=2)', 'a', ['b.svg', 'c.pdf']],
    [
      'pictures in lists and tables',
      '- ![](b.gif)\n\n| ![](c.gif) |\n|-|',
      'a',
      ['b.gif', 'c.gif'],
    ],
    ['pictures without extension', '![](b)', 'a', ['b']],
  ])('%s', (_, text, namespace, expected) => {
    expect(paths(text, namespace)).toEqual(expected)
  })
})

describe('no assets are', () => {
  test.each([
    'https://a.de/b.gif',
    '//a.de/b.gif',
    'mailto:a@b.de',
    'data:image/png,x',
    'C:/b.gif',
    '#b',
    '?b',
    '/b.gif',
    '%2Fb.gif',
    '../b.gif',
    'x/../../b.gif',
    '%2e%2e/b.gif',
    '..%5Cb.gif',
    'b%00.gif',
    'b%E0.gif',
    'b/',
    '.',
    '..',
    'b.md',
    'b.mdx#c',
    '',
  ])('%j', url => {
    expect(paths(`![](<${url}>)`)).toEqual([])
  })

  test('links to a route of the site', () => {
    expect(paths('[x](impressum)')).toEqual([])
  })

  test('addresses in code', () => {
    expect(paths('`![](b.gif)`\n\n    ![](c.gif)')).toEqual([])
  })
})

test('an asset has the place of its picture', () => {
  const text = 'x ![y](b.gif "z") c'
  const [asset] = find(text)
  expect(asset?.url).toBe('b.gif')
  expect(text.slice(asset?.start, asset?.end)).toBe('![y](b.gif "z")')
})
