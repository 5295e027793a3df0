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
  ['an id in the letters of a heading', '# Kosten', 'Costs & more[[costs-more]]', 0],
  ['a page behind a heading', '# Kosten', 'Costs[[other]]', 1],
  ['a page in its letters in a text', 'Kosten', 'Costs[[costs]]', 1],
])('holds %s against what stands before it', (_, source, target, count) => {
  expect(find('protected-token', source, target)).toHaveLength(count)
})

test.each([
  ['at the start', '[!NOTE]\nEin Wort', 'a word', 'a word', ['[!NOTE]\n']],
  ['at the end', 'Ein Wort {#wort}', 'a word', '', [' {#wort}']],
  ['behind its neighbour', '{{ a }} {{ b }} Wort', 'word {{ a }} too', ' too', [' {{ b }}']],
  ['before its neighbour', 'Ein {{ a }} {{ b }}', 'a {{ b }} too', '{{ b }} too', [' {{ a }}']],
])('places what is lost %s', (_, source, target, behind, expected) => {
  const [found] = find('protected-token', source, target)
  expect(found).toMatchObject({ behind, expected })
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
  ['one that is lost', 'Ein {{ a }} Wort', 'a word', undefined, [' {{ a }}']],
])('finds %s', (_, source, target, actual, expected) => {
  expect(find('protected-token', source, target)).toMatchObject([
    { severity: 'error', actual, expected },
  ])
})
