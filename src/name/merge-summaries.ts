import type { Summary } from './types.ts'

/** The summary of all the parts together, with its keys in order. */
export function mergeSummaries(parts: Iterable<Summary>): Summary {
  const words = new Map<string, { kept: number; lost: number }>()
  const spellings = new Map<string, Map<string, Map<string, number>>>()
  for (const part of parts) {
    for (const [word, { kept, lost }] of Object.entries(part.words)) {
      const sum = words.get(word) ?? { kept: 0, lost: 0 }
      words.set(word, { kept: sum.kept + kept, lost: sum.lost + lost })
    }
    for (const [locale, names] of Object.entries(part.spellings)) {
      for (const [letters, written] of Object.entries(names)) {
        const sums = inner(inner(spellings, locale), letters)
        for (const [name, count] of Object.entries(written)) {
          sums.set(name, (sums.get(name) ?? 0) + count)
        }
      }
    }
  }
  return {
    words: sorted(words, value => value),
    spellings: sorted(spellings, names => sorted(names, written => sorted(written, n => n))),
  }
}

function inner<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const value = map.get(key) ?? new Map<string, Value>()
  map.set(key, value)
  return value
}

function sorted<From, To>(map: Map<string, From>, make: (value: From) => To): Record<string, To> {
  const record: Record<string, To> = Object.create(null)
  for (const key of [...map.keys()].sort()) {
    const value = map.get(key)
    if (value !== undefined) record[key] = make(value)
  }
  return record
}
