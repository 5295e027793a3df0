import { normalize } from '../util/normalize.ts'
import { match, type Previous } from './match.ts'

/** At least this much of two articles' texts must be the same units for one to be the other renamed. */
const threshold = 0.5
/** With so few old articles each is compared; of more, those that share most to the letter. */
const few = 8

/**
 * Which old article each new one is, by what their units say; each old one is claimed once, by the
 * one that is most like it. New articles that are none of the old are left out.
 *
 * @param olds Units of the last snapshot by namespace.
 * @param youngs Texts of the units by namespace.
 */
export function claimArticles(
  olds: ReadonlyMap<string, readonly Previous[]>,
  youngs: ReadonlyMap<string, readonly string[]>,
): Map<string, string> {
  const owners = ownersOf(olds)
  const claims = [...youngs].flatMap(([young, texts]) =>
    candidates(texts, olds, owners).map(old => {
      const score = likeness(olds.get(old) ?? [], texts)
      return { old, young, score, isNear: nameOf(old) === nameOf(young) }
    }),
  )
  claims.sort(
    (a, b) =>
      Number(b.old === b.young) - Number(a.old === a.young) ||
      b.score - a.score ||
      Number(b.isNear) - Number(a.isNear) ||
      (a.young < b.young ? -1 : 1),
  )
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const { old, young, score } of claims) {
    if (score < threshold || taken.has(old) || found.has(young)) continue
    found.set(young, old)
    taken.add(old)
  }
  return found
}

/** The share of both articles' texts, by length, in which they are the same units, edited or not. */
function likeness(old: readonly Previous[], texts: readonly string[]): number {
  const lengths = new Map(old.map(({ id, text }) => [id, text.length]))
  let common = 0
  for (const [index, id] of match(old, texts).entries()) {
    if (id !== undefined) common += (lengths.get(id) ?? 0) + (texts[index]?.length ?? 0)
  }
  const sum = (all: readonly string[]): number =>
    all.reduce((total, { length }) => total + length, 0)
  return common / (sum(old.map(({ text }) => text)) + sum(texts) || 1)
}

function ownersOf(olds: ReadonlyMap<string, readonly Previous[]>): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>()
  for (const [old, units] of olds) {
    for (const { text } of units) {
      const key = normalize(text)
      const set = owners.get(key)
      if (set) set.add(old)
      else owners.set(key, new Set([old]))
    }
  }
  return owners
}

function candidates(
  texts: readonly string[],
  olds: ReadonlyMap<string, unknown>,
  owners: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  if (olds.size <= few) return [...olds.keys()]
  const shared = new Map<string, number>()
  for (const text of texts) {
    for (const old of owners.get(normalize(text)) ?? []) {
      shared.set(old, (shared.get(old) ?? 0) + text.length)
    }
  }
  const ordered = [...shared].sort(([, a], [, b]) => b - a)
  return ordered.slice(0, few).map(([old]) => old)
}

function nameOf(namespace: string): string {
  return namespace.slice(namespace.lastIndexOf('/') + 1)
}
