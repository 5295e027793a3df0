import { describe, expect, test } from 'vitest'
import { prose, protectedSpans } from '../../src/markdown/index.ts'

const tokens = (text: string) =>
  protectedSpans(text).map(({ start, end }) => text.slice(start, end))

describe('protected are', () => {
  test.each([
    ['Titel {#titel .x}', ['{#titel .x}']],
    ['Titel {: .x }', ['{: .x }']],
    ['{{< figure src="a" >}} b {{% c %}}', ['{{< figure src="a" >}}', '{{% c %}}']],
    ['{{ a }} {{{ b }}} {% c %}', ['{{ a }}', '{{{ b }}}', '{% c %}']],
    ['{{\na\n}}', ['{{\na\n}}']],
    [':::note Titel\na\n:::', [':::note', ':::']],
    ['::: tip{x}\na', ['::: tip{x}']],
    ['/// note | Titel\na\n///', ['/// note', '///']],
    ['!!! note "Titel"', ['!!! note']],
    ['??? note', ['??? note']],
    ['[!NOTE]\na', ['[!NOTE]']],
    ['{/* a */} {* b *}', ['{/* a */}', '{* b *}']],
    ['$$a_1$$ b $$\nc\n$$', ['$$a_1$$', '$$\nc\n$$']],
    [':smile: :+1:', [':smile:', ':+1:']],
    ['[[a]] ![[b|c]]', ['[[a]]', '![[b|c]]']],
  ])('the tokens of %j', (text, expected) => {
    expect(tokens(text)).toEqual(expected)
  })
})

describe('text are', () => {
  test.each([
    '10:30:45',
    'Entwickler:innen:außen',
    'Verhältnis 2:1:0',
    '{{ offen',
    '{5}',
    '{.}',
    'a [!NOTE]',
    'https://a.de',
    '[a][b]',
    'Ist das so???',
    'a :::',
    'von $5 bis $10',
    'A$ 5, US$ 7 und 3 $',
    'teuer ($$)',
  ])('%j', text => {
    expect(tokens(text)).toEqual([])
  })
})

test('a token is one object in the prose, with its place', () => {
  const markdown = 'a {{< b "5 *c*" >}} d'
  const { text, offsets, ends } = prose(markdown)
  expect(text).toBe('a \uFFFC d')
  expect(markdown.slice(offsets[2], ends[2])).toBe('{{< b "5 *c*" >}}')
})

test('many open brackets take no quadratic time', () => {
  expect(tokens('{{'.repeat(50_000))).toEqual([])
  expect(tokens('{{a}}'.repeat(20_000))).toHaveLength(20_000)
})
