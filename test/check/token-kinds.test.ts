import { describe, expect, test } from 'vitest'
import { find } from './find.ts'

/** A token of each kind where it stands in a text, and what a translator might make of it. */
const kinds: [kind: string, source: string, token: string, changed: string][] = [
  ['an id', 'Wort {#preis}', '{#preis}', '{#price}'],
  ['attributes', 'Wort {.gross}', '{.gross}', '{.big}'],
  ['attributes of kramdown', 'Wort {: .gross }', '{: .gross }', '{: .big }'],
  ['a shortcode', '{{< bild "a" >}} Wort', '{{< bild "a" >}}', '{{< picture "a" >}}'],
  ['a shortcode with Markdown', '{{% hinweis %}} Wort', '{{% hinweis %}}', '{{% note %}}'],
  ['a variable', 'Ein {{ preis }} Wort', '{{ preis }}', '{{ price }}'],
  ['raw output', 'Ein {{{ preis }}} Wort', '{{{ preis }}}', '{{{ price }}}'],
  ['a statement', '{% wenn a %} Wort', '{% wenn a %}', '{% if a %}'],
  ['a container', ':::hinweis\nWort', ':::hinweis', ':::note'],
  ['a block', '/// hinweis\nWort', '/// hinweis', '/// note'],
  ['an admonition', '!!! hinweis\nWort', '!!! hinweis', '!!! note'],
  ['a foldable one', '??? hinweis\nWort', '??? hinweis', '??? note'],
  ['an alert', '[!NOTE]\nWort', '[!NOTE]', '[!HINT]'],
  ['a comment', 'Wort {/* eins */}', '{/* eins */}', '{/* one */}'],
  ['an inclusion', 'Wort {* eins.md *}', '{* eins.md *}', '{* one.md *}'],
  ['a page', 'Siehe [[Seite]] dort', '[[Seite]]', '[[page]]'],
  ['a picture of a page', 'Siehe ![[Bild.png]] dort', '![[Bild.png]]', '![[picture.png]]'],
  ['math', 'Also $$a_1 + b_2$$ gilt', '$$a_1 + b_2$$', '$$a_1 + b_3$$'],
  ['a label', 'Ein :lachen: Wort', ':lachen:', ':smile:'],
]

describe.each(kinds)('of a translation, %s', (_, source, token, changed) => {
  test('that is kept is fine', () => {
    expect(find('protected-token', source, source.replace('Wort', 'word'))).toEqual([])
  })

  test('that is lost is an error, and its cure is the token', () => {
    const [found, ...others] = find('protected-token', source, source.replace(token, ''))
    expect(others).toEqual([])
    expect(found).toMatchObject({ severity: 'error', actual: undefined })
    expect(found?.expected?.map(text => text.trim())).toEqual([token])
  })

  test('that is changed is an error, and its cure is the token', () => {
    expect(
      find(
        'protected-token',
        source,
        source.replace(token, () => changed),
      ),
    ).toMatchObject([{ severity: 'error', actual: changed, expected: [token] }])
  })
})
