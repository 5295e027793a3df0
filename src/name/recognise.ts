import type { Name, Span, Termbase } from '../types.ts'
import { codes } from './codes.ts'
import { compileTermbase } from './compile-termbase.ts'
import { deniedSpans } from './denied-spans.ts'
import { indexesOf } from './indexes-of.ts'
import { listedNames } from './listed-names.ts'
import { noTermbase } from './no-termbase.ts'
import { runs } from './runs.ts'
import { type Sheet, sheet } from './sheet.ts'

/**
 * The names of a text, in order and without overlap, in time linear in its length: those of the
 * termbase, places, codes and addresses, and words that can be nothing else in the language. A
 * name of the termbase is found in inflected and compounded forms, and its span covers the name
 * alone: `DeepSeek` in `DeepSeeks`, `Nvidia` in `Nvidia-GPUs`.
 */
export function recognise(text: string, language: string, termbase: Termbase = noTermbase): Name[] {
  const own = sheet(text, language)
  const known = listedNames(text, language, termbase)
  const denied = deniedSpans(own, compileTermbase(termbase, language))
  const coded = outside(inOrder<Span>([...known, ...denied]), codes(text))
  const both = inOrder<Span>([...known, ...coded, ...denied])
  const others = outside(both, unlisted(own))
  const named = (span: Span): Name => ({ text: text.slice(span.start, span.end), ...span })
  return inOrder([...known, ...[...coded, ...others].map(named)])
}

function unlisted(own: Sheet): Span[] {
  const indexes = indexesOf(own.looks(), look => look === 'name')
  return runs(own, indexes).map(({ start, end }) => ({ start, end }))
}

/** The spans that touch none of the others; both are in order. */
function outside(others: readonly Span[], spans: readonly Span[]): Span[] {
  let next = 0
  return spans.filter(({ start, end }) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    return (others[next]?.start ?? Number.POSITIVE_INFINITY) >= end
  })
}

function inOrder<Place extends Span>(spans: Place[]): Place[] {
  return spans.sort((a, b) => a.start - b.start)
}
