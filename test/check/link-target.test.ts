import { expect, test } from 'vitest'
import { find } from './find.ts'

test.each([
  ['the name of the locale for that of the source', '/de/a/', '/en/a/'],
  ['the name of the locale before a page of the own site', '/a/', '/en/a/'],
  ['it inside an address', 'https://a.de/docs/de/x', 'https://a.de/docs/en/x'],
  ['it in the path of a picture', '../de/a.png', '../en/a.png'],
])('lets %s pass', (_, from, to) => {
  expect(find('link-target', `[x](${from})`, `[y](${to})`)).toEqual([])
  expect(find('link-target', `![x](${from})`, `![y](${to})`)).toEqual([])
})

test.each([
  ['the name of a third locale', '/de/a/', '/fr/a/'],
  ['another page under the name of the locale', '/de/a/', '/en/b/'],
  ['the name of the locale before a path of another site', 'https://a.de/x', 'https://a.de/en/x'],
  ['it for the name of a host', 'https://de.a.org/x', 'https://en.a.org/x'],
  ['it in what is asked for', '/a?l=de', '/a?l=en'],
])('finds %s', (_, from, to) => {
  expect(find('link-target', `[x](${from})`, `[y](${to})`)).toMatchObject([
    { severity: 'error', actual: to, expected: [from] },
  ])
})

test('says once what is lost in a text', () => {
  const found = find('link-target', 'x [y](/a) [z](/b)', 'x y z')
  expect(found.map(({ reason, expected }) => [reason, expected])).toEqual([
    ['Unexpected text without a link or picture, expected one to `/a`, `/b`', [' [y](/a) [z](/b)']],
  ])
})

const rest = '\n[a]: /one\n[b]: /two\n'

test.each([
  ['the same destination', '[x](/a)', '[y](/a)'],
  ['another order', '[x](/a) [y](/b)', '[y](/b) [x](/a)'],
  ['a reference for a link', '[x](/one)', '[y][a]'],
  ['a link for a reference', '[x][a]', '[y](/one)'],
  ['a reference that keeps its label', '[a]', '[y][a]'],
  ['percent signs', '[x](/ä)', '[y](/%C3%A4)'],
  ['the slash behind a host', '[x](https://a.de)', '[y](https://a.de/)'],
  ['an address for an autolink', 'Wort <https://a.de/x>', '[y](https://a.de/x)'],
  ['another title', '[x](/a "Titel")', '[y](/a "title")'],
  ['a fragment of the own site', '[x](#kosten)', '[y](#costs)'],
  ['a fragment of a page of the own site', '[x](b.md#kosten)', '[y](b.md#costs)'],
  ['angle brackets', '[x](</a b>)', '[y](</a b>)'],
])('lets %s pass', (_, source, target) => {
  expect(find('link-target', source, target, { rest })).toEqual([])
})

test.each([
  ['another path', '[x](/a)', '[y](/b)', '/b', ['/a']],
  [
    'another scheme',
    '[x](https://a.de/x)',
    '[y](http://a.de/x)',
    'http://a.de/x',
    ['https://a.de/x'],
  ],
  ['another page behind a fragment', '[x](b.md#a)', '[y](c.md#a)', 'c.md#a', ['b.md#a']],
  [
    'a fragment of another site',
    '[x](https://a.de/#x)',
    '[y](https://a.de/#y)',
    'https://a.de/#y',
    ['https://a.de/#x'],
  ],
  ['another label', '[x][a]', '[y][b]', 'b', ['a']],
  ['another picture', '![x](a.png)', '![y](b.png)', 'b.png', ['a.png']],
  ['a picture for a link', '[x](a.png)', '![y](a.png)', 'a.png', ['a.png']],
  ['a path with a space', '[x](</a b>)', '[y](/ab)', '/ab', ['</a b>']],
  ['one in angle brackets', '[x](</a b>)', '[y](</a c>)', '/a c', ['/a b']],
  [
    'an autolink',
    'Wort <https://a.de/x>',
    '<https://a.de/y>',
    'https://a.de/y',
    ['https://a.de/x'],
  ],
  [
    'a literal address',
    'Wort https://a.de/x',
    'https://a.de/y',
    'https://a.de/y',
    ['https://a.de/x'],
  ],
  ['a link that is added', 'Ein Wort', '[a word](/b)', '/b', undefined],
  ['a reference that is added', 'Ein Wort', '[a word][a]', 'a', undefined],
  ['a link that is lost', '[x](/a) y', 'x y', undefined, ['[x](/a) ']],
  ['one of two', '[x](/a) [y](/a)', '[x](/a) y', undefined, [' [y](/a)']],
])('finds %s', (_, source, target, actual, expected) => {
  expect(find('link-target', source, target, { rest })).toMatchObject([
    { severity: 'error', actual, expected },
  ])
})

test('pairs what is most similar', () => {
  const found = find('link-target', '[x](/first) [y](/second)', '[y](/secont) [x](/firsd)')
  expect(found.map(({ actual, expected }) => [actual, expected?.[0]])).toEqual([
    ['/secont', '/second'],
    ['/firsd', '/first'],
  ])
})

test.each([
  ['/de/a', '/en/a', []],
  ['/de/a', '/de/a', ['/en/a']],
  ['/de/blog/a', '/journal/a', []],
  ['/at/a', '/at/a', []],
])('maps %s to %s where the configuration says so', (from, to, expected) => {
  const options = { 'link-target': { map: { en: { '/de/': '/en/', '/de/blog/': '/journal/' } } } }
  const found = find('link-target', `[x](${from})`, `[y](${to})`, { options })
  expect(found.flatMap(({ expected: [first] = [] }) => first)).toEqual(expected)
})
