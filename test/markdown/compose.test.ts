import { expect, test } from 'vitest'
import { compose } from '../../src/markdown/index.ts'

test.each([
  ['text', 'Vie\u0323\u0302t', 'Việt'],
  ['emphasis', '*e\u0301* **e\u0301**', '*é* **é**'],
  ['the text of a link, not its destination', '[e\u0301](/e\u0301 "e\u0301")', '[é](/e\u0301 "é")'],
  ['an alt text', '![e\u0301](e\u0301.png)', '![é](e\u0301.png)'],
  ['no code', 'e\u0301 `e\u0301`', 'é `e\u0301`'],
  ['no address', 'e\u0301 <https://a.de/e\u0301>', 'é <https://a.de/e\u0301>'],
  ['no HTML', 'e\u0301 <b title="e\u0301">', 'é <b title="e\u0301">'],
  ['no token of another tool', 'e\u0301 {{ e\u0301 }}', 'é {{ e\u0301 }}'],
  ['a text with a label, not the label', '[e\u0301][ab]', '[é][ab]'],
  ['no label that is its own text', '[ab e\u0301]', '[ab e\u0301]'],
])('composes %s', (_, markdown, expected) => {
  expect(compose(markdown, { definitions: ['AB', 'AB E\u0301'], footnotes: [] })).toBe(expected)
})
