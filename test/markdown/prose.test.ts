import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownSpan, prose } from '../../src/markdown/index.ts'

/** The Markdown behind each character of the prose. */
function pieces(markdown: string): string[] {
  const { text, offsets, ends } = prose(markdown)
  return [...text].map((_, index) => markdown.slice(offsets[index], ends[index]))
}

describe('prose reads', () => {
  const labels = { definitions: ['FOO'], footnotes: ['1'] }
  test.each([
    ['emphasis without its marks', '**10 %** *Quote* ~~alt~~', '10 % Quote alt'],
    ['marks that CommonMark takes for text as text', '**10 %**ige 5 * 3', '**10 %**ige 5 * 3'],
    ['emphasis in a word as its reader sees it', '5*3*2', '532'],
    ['escapes', '5\\*3 \\# x', '5*3 # x'],
    ['character references', '17&nbsp;% &#x35; &amp;', '17\u00A0% 5 &'],
    ['links without destination', '[17 %](/a2)ige', '17 %ige'],
    ['titles apart from their neighbours', '[a](/b "c &amp; 5")d', 'a\uFFFCc & 5\uFFFCd'],
    [
      'titles of pictures',
      '![a](b.png \'c\') ![](d "e")',
      '\uFFFCa\uFFFCc\uFFFC \uFFFC\uFFFCe\uFFFC',
    ],
    ['references to known labels', '[a][foo] [Foo] [bar]', 'a Foo [bar]'],
    ['alt texts apart from their neighbours', 'x![Bild *2*](a.png)y', 'x\uFFFCBild 2\uFFFCy'],
    ['pictures without alt text as one object', 'x![](a.png)y', 'x\uFFFCy'],
    ['footnote references as an object', 'x[^1], y[^2]', 'x\uFFFC, y[^2]'],
    ['code and addresses as an object', '`5` <https://a.de/6> www.a.de/7', '\uFFFC \uFFFC \uFFFC'],
    ['formatting tags as nothing', '<b>17</b> <!-- 18 -->%', '17 %'],
    ['other tags as an object', '10<sup>9</sup>', '10\uFFFC9\uFFFC'],
    ['line ends as a space', '450\nMilliarden\r\nDollar', '450 Milliarden Dollar'],
    ['hard breaks as a line feed', 'a  \nb\\\nc<br>d', 'a\nb\nc\nd'],
    ['block openers as text', '3. Oktober\n> 5\n# x', '3. Oktober > 5 # x'],
    ['ranges as they stand', '5~10 và 20~30', '5~10 và 20~30'],
    ['money as it stands', '$5 and $10', '$5 and $10'],
  ])('%s', (_, markdown, text) => {
    expect(prose(markdown, labels).text).toBe(text)
  })
})

describe('the way back', () => {
  test('leads through escapes and references', () => {
    expect(pieces('a&nbsp;\\*&#x35;')).toEqual(['a', '&nbsp;', '\\*', '&#x35;'])
  })

  test('leads to the text of a link, past the marks', () => {
    expect(pieces('[**a**](b) c')).toEqual(['a', ' ', 'c'])
  })

  test('leads into an alt text', () => {
    expect(pieces('![a\\]b](c)')).toEqual(['![', 'a', '\\]', 'b', '](c)'])
  })

  test('takes white space that parsing drops for nothing', () => {
    expect(pieces('a \n  b')).toEqual(['a', '\n', 'b'])
  })

  test('counts a byte order mark', () => {
    expect(pieces('\uFEFFa')).toEqual(['\uFEFF', 'a'])
  })

  test('gives both halves of an astral character the same place', () => {
    expect(prose('&#x1F600;')).toMatchObject({ offsets: [0, 0, 9], ends: [9, 9] })
  })

  test('has one offset more than the text has code units', () => {
    fc.assert(
      fc.property(fc.string({ unit: inline }), markdown => {
        const { text, offsets, ends } = prose(markdown)
        expect(offsets).toHaveLength(text.length + 1)
        expect(ends).toHaveLength(text.length)
      }),
    )
  })

  test('goes forward only', () => {
    fc.assert(
      fc.property(fc.string({ unit: inline }), markdown => {
        const { offsets, ends } = prose(markdown)
        expect(offsets.toSorted((a, b) => a - b)).toEqual(offsets)
        expect(ends.every((end, index) => end > (offsets[index] ?? end))).toBe(true)
      }),
    )
  })

  test('leads to a letter or digit that stands there as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 *_\\[]()\n') }), markdown => {
        const { text, offsets } = prose(markdown)
        for (const [index, letter] of [...text].entries()) {
          if (/[ab1]/.test(letter)) expect(markdown[offsets[index] ?? -1]).toBe(letter)
        }
      }),
    )
  })
})

describe('a range of the prose', () => {
  test('gives the Markdown from its first to its last character', () => {
    const markdown = 'fast **17**&nbsp;% der'
    const read = prose(markdown)
    expect(read.text).toBe('fast 17\u00A0% der')
    const { start, end } = markdownSpan(read, { start: 5, end: 9 })
    expect(markdown.slice(start, end)).toBe('17**&nbsp;%')
  })

  test('has no marks of emphasis around it', () => {
    const read = prose('fast **17** Prozent')
    expect(markdownSpan(read, { start: 5, end: 7 })).toEqual({ start: 7, end: 9 })
  })

  test('stays empty where it is empty', () => {
    expect(markdownSpan(prose('a **b**'), { start: 3, end: 3 })).toEqual({ start: 5, end: 5 })
    expect(markdownSpan(prose(''), { start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })
})

const inline = fc.constantFrom(...'ab1 *_`~\\[]()!<>&;#\n\r\t|:-', '&nbsp;', '&#53;', '<b>', '](x)')

test('a picture without words has its place whole', () => {
  expect(prose('![](a.png "")')).toEqual({ text: '\uFFFC', offsets: [0, 13], ends: [13] })
})
