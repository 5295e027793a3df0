import fc from 'fast-check'

const blocks = fc.constantFrom(
  'Ein *Absatz* mit 17&nbsp;%.',
  'zwei\nZeilen',
  '# Titel #',
  'Titel\n=====',
  '- a\n- b\n\n  c',
  '1. a\n   > b\n   > c',
  '> a\n> - [x] b\nfaul',
  '| a | b\\|c |\n|---|:-:|\n| d | `e` |',
  '```\ncode\n```',
  '<div>\nhtml\n</div>',
  '***',
  'a[^1] [foo]\n\n[^1]: b\n\n    c',
  '[foo]: /url "d"',
  '![alt](a.png)',
)

/** Characters and words of which Markdown makes something. */
const scraps = fc.constantFrom(
  ...'ab 1.-+*_`~#>|[]()!<&:=\\\n\t',
  '1. ',
  '- ',
  '> ',
  '\n\n',
  '---',
  '```',
  '| a |\n|---|\n',
  '[foo]',
  ']: x',
  '[^1]',
  '[x] ',
  '<div>',
  '<!--',
  '\uFEFF',
  '\0',
)

const composed = fc.array(blocks, { maxLength: 8 }).map(list => `${list.join('\n\n')}\n`)
const scrambled = fc.string({
  unit: fc.oneof({ weight: 9, arbitrary: scraps }, blocks),
  maxLength: 40,
})

/** Documents: well-formed ones and scrambled ones, with all line ends, with and without a mark. */
export const documents: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(composed, scrambled), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
  .map(([text, eol, mark]) => {
    const lines = text.replaceAll('\n', eol)
    return mark ? `\uFEFF${lines}` : lines
  })

/** Targets for the units of a document, in order. */
export const targets: fc.Arbitrary<string[]> = fc.array(
  fc.string({ unit: scraps, maxLength: 12 }),
  {
    maxLength: 12,
  },
)

/** Targets that are nothing but text, with what could be taken for marks. */
export const plainTargets: fc.Arbitrary<string[]> = fc.array(
  fc.string({
    unit: fc.constantFrom(
      ...'aÄđ 1.-+:=()!?"…',
      '1. ',
      '“',
      '/',
      '27/1',
      '---',
      ': ',
      ' - ',
      'www',
    ),
    maxLength: 12,
  }),
  { maxLength: 12 },
)
