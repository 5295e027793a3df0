import type { z } from 'zod'
import { suggest } from '../util/suggest.ts'

/** A place in the configuration: keys and indices from its root. */
export type Path = readonly (string | number)[]

/**
 * What is wrong with a part of the configuration: the place, a message key and its values.
 *
 * @param keys The keys that the part knows.
 * @param at Where the part stands.
 */
export function explain(
  { issues }: z.core.$ZodError,
  keys: readonly string[],
  at: Path = [],
): [Path, string, Record<string, string>] {
  // A misspelt key is missing under its name, too; the key is what is wrong.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  if (!issue) throw new Error('A refused configuration has an issue.')
  return tell(issue, keys, at)
}

function tell(
  issue: z.core.$ZodIssue,
  keys: readonly string[],
  at: Path,
): [Path, string, Record<string, string>] {
  const within = issue.path.map(part => (typeof part === 'symbol' ? String(part) : part))
  const path = [...at, ...within]
  const name = path.join('.') || 'stet'
  if (issue.code === 'unrecognized_keys') {
    const word = issue.keys[0] ?? ''
    const near = suggest(word, keys)
    return [[...path, word], near ? 'config-key-near' : 'config-key', { word, known: near ?? '' }]
  }
  if (issue.code === 'invalid_union') {
    // The alternative that got furthest is the one that was meant.
    const meant = issue.errors.find(([first]) => first && first.path.length > 0)?.[0]
    const first = meant ?? issue.errors[0]?.[0]
    if (first) return tell(first, keys, path)
  }
  if (issue.code === 'invalid_value') {
    return [path, 'config-value', { name, expected: issue.values.map(String).join('`, `') }]
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : 'array'
  return [path, 'config-type', { name, expected }]
}
