import { expect, test } from 'vitest'
import { find } from './find.ts'

test.each([
  ['emphasis elsewhere', '**ein** Wort', 'a **word**'],
  ['another kind', '*ein* Wort', 'a **word**'],
  ['none where there is none', 'ein Wort', 'a word'],
  ['quotation marks instead', 'das _Wort_', 'the “word”'],
  ['code instead', 'der Pfad _/_', 'the path `/`'],
  ['another kind of as many', '**ein** *Wort*', '*a* *word*'],
])('lets %s pass', (_, source, target) => {
  expect(find('emphasis', source, target)).toEqual([])
})

test.each([
  ['emphasis that is lost', 'ein **Wort**', 'a word', undefined],
  ['emphasis that is lost where there is other', '*ein* *Wort*', 'a *word*', undefined],
  ['emphasis that is lost beside a quotation', '„ein“ *Wort*', '“a” word', undefined],
  ['a kind that is lost', '**ein** *Wort*', 'a *word*', undefined],
  ['marks beside a space where there are others', '*ein* **Wort**', '*a* ** word**', '**'],
  ['marks beside a space', 'ein **Wort**', 'a ** word**', '**'],
  ['marks beside punctuation', 'ein **„Wort“** x', 'a**“word”**x', '**'],
])('finds %s', (_, source, target, actual) => {
  expect(find('emphasis', source, target)).toMatchObject([{ severity: 'warning', actual }])
})
