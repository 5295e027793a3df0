import { expect, test } from 'vitest'
import { find } from './find.ts'

test.each([
  ['the tokens of the source', 'Ein {{ a }} Wort {#x}', 'a word {#x} {{ a }}'],
  ['an id that is added', 'Ein Wort', 'a word {#ein-wort}'],
  ['what stands in code', 'Ein `{{ a }}` Wort', 'a `{{ a }}` word'],
])('lets %s pass', (_, source, target) => {
  expect(find('protected-token', source, target)).toEqual([])
})

test.each([
  [
    'a shortcode',
    '{{< figure "a" >}} Wort',
    '{{< figure "b" >}} word',
    '{{< figure "b" >}}',
    ['{{< figure "a" >}}'],
  ],
  ['an id', 'Wort {#wort}', 'word {#word}', '{#word}', ['{#wort}']],
  ['an alert', '[!NOTE] Wort', '[!HINWEIS] word', '[!HINWEIS]', ['[!NOTE]']],
  ['a label', 'Wort :smile:', 'word :lachen:', ':lachen:', [':smile:']],
  ['a page', 'siehe [[Wort]]', 'see [[word]]', '[[word]]', ['[[Wort]]']],
  ['one that is added', 'Ein Wort', 'a {{ word }}', '{{ word }}', undefined],
  ['an attribute that is added', 'Ein Wort', 'a word {.red}', '{.red}', undefined],
  ['one that is lost', 'Ein {{ a }} Wort', 'a word', undefined, ['{{ a }}']],
])('finds %s', (_, source, target, actual, expected) => {
  expect(find('protected-token', source, target)).toMatchObject([
    { severity: 'error', actual, expected },
  ])
})
