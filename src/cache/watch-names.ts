import type { NameSummary } from '../types.ts'
import { answer } from './answer.ts'

/** The names of all articles, with a record of what was asked of them. */
export interface WatchedNames {
  names: NameSummary
  /** The answers as JSON by question. */
  seen(): Record<string, string>
}

/**
 * Watches what a run asks of the names of all articles: an article has to be checked again only
 * where one of the answers is another one, not whenever some other article changed.
 */
export function watchNames(names: NameSummary): WatchedNames {
  const asked = new Set<string>()
  const spellings = new Proxy(names.spellings, {
    get: (table, locale: string) => table[locale] && watch(table[locale], locale, asked),
  })
  return {
    names: { ...names, words: watch(names.words, '', asked), spellings },
    seen: () => Object.fromEntries([...asked].map(question => [question, answer(names, question)])),
  }
}

function watch<Value>(table: Record<string, Value>, name: string, asked: Set<string>) {
  return new Proxy(table, {
    get(own, key: string) {
      asked.add(`${name}\t${key}`)
      return own[key]
    },
    has(own, key: string) {
      asked.add(`${name}\t${key}`)
      return key in own
    },
    getOwnPropertyDescriptor(own, key: string) {
      asked.add(`${name}\t${key}`)
      return Object.getOwnPropertyDescriptor(own, key)
    },
    ownKeys(own) {
      asked.add(name)
      return Reflect.ownKeys(own)
    },
  })
}
