import spec from 'commonmark-spec'
import { describe, expect, test } from 'vitest'
import { fidelity } from './fidelity.ts'

const clean = { identity: [], alone: [], pseudo: [] }

test('every example of CommonMark localizes without a scratch', () => {
  expect(spec.tests.length).toBeGreaterThan(600)
  for (const { number, markdown } of spec.tests) {
    const { units, ...faults } = fidelity(markdown)
    expect({ number, ...faults }).toEqual({ number, ...clean })
  }
}, 120_000)

describe('GFM localizes without a scratch', () => {
  test.each([
    ['tables', '| Wer | Wie *viel* | `a\\|b` |\n|:--|--:|---|\n| ja \\| nein | 5 | |\nlazy | x'],
    ['tables in quotes', '> | a |\n> |---|\n> | b |'],
    ['task lists', '- [ ] offen\n- [x]  fertig\n  - [X] ganz'],
    ['deletions', '~~alt~~ ist nicht ~neu~, 5~10 und 20~30'],
    ['addresses', 'www.a.de, https://b.de/5?x=6&amp; und a@b.de, siehe www.c.de/d&e;'],
    ['footnotes', 'Text[^eins] und[^2].\n\n[^eins]: Ein\n    Wort\n\n    noch eins\n[^2]: Zwei'],
    ['raw HTML', 'ein <b>Wort</b> <!-- nein -->\n\n<details>\nja\n\nText\n\n</details>'],
    ['alerts', '> [!NOTE]\n> Ein Hinweis\n\n> [!WARNING]  \n> Noch einer'],
    ['frontmatter', '---\na: b\n---\n\n# Titel'],
  ])('%s', (_, text) => {
    expect(fidelity(text)).toMatchObject(clean)
    expect(fidelity(text.replaceAll('\n', '\r\n'))).toMatchObject(clean)
    expect(fidelity(`\uFEFF${text}`)).toMatchObject(clean)
  })
})

describe('what other tools read localizes without a scratch', () => {
  test.each([
    ['heading ids', '# Titel {#titel}\n\n## Noch einer {: #x .y }'],
    ['Hugo', '{{< figure src="a.png" title="b" >}}\n\nText {{% x %}} Text {{ .Site }}'],
    ['Jinja and Liquid', '{% if a %}\nText {{ page.title }} und\n{% endif %}'],
    [
      'containers',
      ':::note{.x}\nText\n:::\n\n/// details | Titel\nText\n///\n\n!!! tip "Rat"\n    x',
    ],
    ['comments and inclusions', 'Text {/* nicht */} und {* ein.md *}'],
    ['labels and wiki links', ':smile: Text [[Ziel]] ![[Bild.png]] um 10:30:45'],
    ['money, multiplication, ranges', '$5 and $10, 5*3*2, 5~10 và 20~30, Entwickler:innen'],
    ['tabs', '-\tText\n\tmehr\n\n\tAbsatz\n>\tZitat'],
    ['lazy lines', '> - Text\nmehr\n> noch'],
    [
      'tags over several lines',
      'Text <img\n  src="a"\n  alt="b"> Text\n\n<span\nclass="x">Text</span>',
    ],
  ])('%s', (_, text) => {
    expect(fidelity(text)).toMatchObject(clean)
  })
})
