import { expect, test } from 'vitest'
import { find } from './find.ts'

test.each([
  ['the same code', 'Mit `a b` geht es', 'it works with `a b`'],
  ['another order', '`a1` und `b1`', '`b1` and `a1`'],
  ['code that is said once where the source says it twice', '`a1` ist `a1`', '`a1` is itself'],
  ['code that is said twice', '`a1` gilt', '`a1` is `a1`'],
  ['code that the source says without backticks', 'Der Typ Zahl', 'the type `Zahl`'],
  ['code that starts a sentence in the source', 'Zahl ist es', 'it is a `zahl`'],
  ['more backticks', 'mit `` a`b ``', 'with ``a`b``'],
  ['code that is wrapped elsewhere', 'mit `mod\ngarden` und `a b`', 'with `mod garden` and `a\nb`'],
])('lets %s pass', (_, source, target) => {
  expect(find('code-span', source, target)).toEqual([])
})

test.each([
  ['code that is changed', 'mit `one`', 'with `two`', 'error', 'two', ['one']],
  ['a space in code', 'von `&mut T`', 'from `&mutT`', 'error', '&mutT', ['&mut T']],
  ['code that is added', 'mit Sorgfalt', 'with `care`', 'error', 'care', undefined],
  ['a part of a word that is made code', 'mit Rosten', 'with `Rost`', 'error', 'Rost', undefined],
  ['a line end in code that is none', 'mit `a b`', 'with `a\nc`', 'error', 'a\nc', ['a b']],
  ['code that is lost', 'mit `one`', 'with it', 'error', undefined, [' `one`']],
  ['backticks that are lost', 'mit `one`', 'with one', 'warning', 'one', ['`one`']],
])('finds %s', (_, source, target, severity, actual, expected) => {
  expect(find('code-span', source, target)).toMatchObject([{ severity, actual, expected }])
})
