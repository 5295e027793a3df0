import type { JsonValue } from './json-value.ts'
import { mergeItems } from './merge-items.ts'
import { mergeKeys } from './merge-keys.ts'
import { renderValue } from './render-value.ts'

/** The versions of a value; undefined where a version has none. */
export interface Versions {
  base: JsonValue | undefined
  ours: JsonValue | undefined
  theirs: JsonValue | undefined
}

/** Versions of a value that both sides changed, each otherwise. */
export interface Rivals extends Versions {
  ours: JsonValue
  theirs: JsonValue
}

/**
 * Decides between rivals by what they mean, before they are merged part by part.
 *
 * @param depth How many keys lead to the value.
 * @returns The text of the value; undefined where it cannot tell.
 */
export type Decide = (rivals: Rivals, depth: number) => string | undefined

/** What becomes of a value: its text, null where it goes, undefined where nobody can tell. */
export type Merged = string | null | undefined

/**
 * Merges the versions of a value: a change of one side wins over none, the same change of both is
 * one, an edit wins over a deletion and a text over an empty one. Objects are merged key by key,
 * lists item by item.
 */
export function mergeValue(
  { base, ours, theirs }: Versions,
  decide: Decide,
  depth: number,
): Merged {
  const [was, here, there] = [base?.meaning, ours?.meaning, theirs?.meaning]
  if (here === there || there === was) return ours?.raw ?? null
  if (here === was || !ours) return theirs?.raw ?? null
  if (!theirs || there === '""') return ours.raw
  if (here === '""') return theirs.raw
  const rivals = { base, ours, theirs }
  const decided = decide(rivals, depth)
  if (decided !== undefined) return decided
  if (ours.type === 'object' && theirs.type === 'object') return mergeMembers(rivals, decide, depth)
  if (ours.type === 'array' && theirs.type === 'array') return mergeItems(rivals)
  return undefined
}

function mergeMembers({ base, ours, theirs }: Rivals, decide: Decide, depth: number): Merged {
  const members: string[] = []
  const keys = (value?: JsonValue): string[] => [...(value?.members.keys() ?? [])]
  for (const key of mergeKeys(keys(base), keys(ours), keys(theirs))) {
    const [was, here, there] = [base, ours, theirs].map(value => value?.members.get(key))
    const merged = mergeValue({ base: was, ours: here, theirs: there }, decide, depth + 1)
    if (merged === undefined) return undefined
    if (merged !== null) members.push(`${JSON.stringify(key)}: ${merged}`)
  }
  return renderValue(members, ours.members.size > 0 ? ours.raw : theirs.raw)
}
