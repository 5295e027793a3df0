import { location } from 'vfile-location'
import type { Difference, Say, Suggestion } from '../types.ts'
import type { FoundSuggestions } from './find-suggested.ts'
import { placeOfTarget } from './place-of-target.ts'
import { renderPlace } from './render-place.ts'

/** What the memory proposes, as lines for people or as JSON. */
export function renderSuggested(
  found: readonly FoundSuggestions[],
  locale: string,
  isJson: boolean,
  say: Say,
): string {
  if (isJson)
    return `${JSON.stringify({ version: 1, locale, units: found.map(toJson) }, null, 2)}\n`
  const blocks = found.map(suggested => block(suggested, say))
  const total = found.filter(({ suggestions }) => suggestions.length > 0).length
  const end = say('suggest.total', { count: found.length, total, locale })
  return `${[...blocks, end].join('\n\n')}\n`
}

function toJson(suggested: FoundSuggestions): Record<string, unknown> {
  const { article, pair, localeFile, suggestions } = suggested
  return {
    article: article.namespace,
    unit: pair.unit.id,
    ...placeOfTarget(localeFile, pair),
    sourcePath: article.file.path,
    sourceLine: lineOf(suggested),
    state: pair.state,
    source: pair.unit.text,
    target: pair.target,
    suggestions: suggestions.map(({ origin, ...suggestion }) => ({
      ...suggestion,
      origin: { path: origin.path, unit: origin.unit || null, state: origin.state ?? null },
    })),
  }
}

function block(suggested: FoundSuggestions, say: Say): string {
  const { article, pair, localeFile, suggestions } = suggested
  const { unit, state } = pair
  const place = renderPlace(placeOfTarget(localeFile, pair))
  return [
    `${place}  ${unit.id}  ${say(`status.${state}`)}`,
    `  ${say('todo.source')} ${flat(unit.text)}  (${article.file.path}:${lineOf(suggested)})`,
    ...(suggestions.length === 0 ? [`  ${say('suggest.none')}`] : []),
    ...suggestions.flatMap(suggestion => lines(suggestion, unit.text, say)),
  ].join('\n')
}

function lines(suggestion: Suggestion, source: string, say: Say): string[] {
  const { percent, target, adapted, left, origin } = suggestion
  const where = origin.unit === '' ? origin.path : `${origin.path} ${origin.unit}`
  const state = origin.state ? ` (${say(`status.${origin.state}`)})` : ''
  const show = (key: string, all: readonly Difference[]): string[] =>
    all.map(({ kind, from, to }) => `         ${say(`suggest.${key}-${kind}`, { from, to })}`)
  return [
    `  ${`${percent} %`.padStart(5)}  ${flat(target)}`,
    ...(suggestion.source === source
      ? []
      : [`         ${say('suggest.for')} ${flat(suggestion.source)}`]),
    ...show('adapted', adapted),
    ...show('left', left),
    `         ${where}${state}`,
  ]
}

function lineOf({ article, pair }: FoundSuggestions): number {
  return location(article.file).toPoint(pair.unit.start)?.line ?? 1
}

function flat(text: string): string {
  return text.replaceAll('\n', ' ')
}
