import { deeds } from './deeds.ts'
import { memo } from './memo.ts'
import { primaryLanguage } from './primary-language.ts'
import type { Reading } from './reading.ts'
import { type Run, runs } from './runs.ts'

/** Who does what to whom. */
export interface Deed {
  deed: string
  doer: Run
  other: Run
}

/**
 * The deeds of a text whose two names stand plainly: a name, the verb and a name in one clause,
 * with few words between and none that turns the deed round (`by`, `von`, `bị`), gives a case
 * (`den`) or joins several (`and`). A German verb may stand behind both, where an auxiliary stands
 * between.
 */
export function deedsIn(reading: Reading): Deed[] {
  const verbs = verbsOf(primaryLanguage(reading.locale))
  if (verbs.size === 0) return []
  const found: Deed[] = []
  let names: Run[] | undefined
  for (const [index, { key }] of reading.words.entries()) {
    if (!verbs.has(key)) continue
    const next = reading.words[index + 1]
    const deed = verbs.get(next === undefined ? key : `${key} ${next.key}`) ?? verbs.get(key)
    if (deed === undefined || deed === '') continue
    names ??= namesOf(reading)
    const last = names.findLastIndex(run => run.last < index)
    const between = pairAt(names, last, reading)
    const before = pairAt(names, last - 1, reading)
    const isBehind = before && index - before[1].last <= near && hasAuxiliary(before, reading)
    const pair = isBehind && isClause(before[0].first, index, reading) ? before : between
    if (
      pair === undefined ||
      (pair === between && !(index > pair[0].last && index < pair[1].first))
    )
      continue
    if (isPlain(pair, Math.max(index, pair[1].last), reading)) {
      found.push({ deed, doer: pair[0], other: pair[1] })
    }
  }
  return found
}

/** Words between a name and the verb, at most. */
const near = 4

function namesOf(reading: Reading): Run[] {
  const indexes = reading.looks.flatMap((look, index) => (look === 'plain' ? [] : [index]))
  return runs(reading, indexes).filter(({ first, last }) =>
    reading.words.slice(first, last + 1).some(word => word.high),
  )
}

function pairAt(names: readonly Run[], at: number, reading: Reading): [Run, Run] | undefined {
  const [doer, other] = [names[at], names[at + 1]]
  if (at < 0 || doer === undefined || other === undefined) return undefined
  return isClause(doer.first, other.last, reading) ? [doer, other] : undefined
}

function isClause(first: number, last: number, { words }: Reading): boolean {
  return words.slice(first + 1, last + 1).every(({ gap }) => gap === '')
}

function hasAuxiliary([doer, other]: [Run, Run], { words }: Reading): boolean {
  return words.slice(doer.last + 1, other.first).some(({ key }) => auxiliary.test(key))
}

function isPlain([doer, other]: [Run, Run], end: number, { words }: Reading): boolean {
  if (other.first - doer.last > 2 * near) return false
  const from = Math.max(0, doer.first - 2)
  const around = [...words.slice(from, other.first), ...words.slice(other.last + 1, end + 4)]
  return around.every(({ key }) => !turns.test(key))
}

const auxiliary = /^(?:hat|hatte|will|wollte|wird|würde|kann|konnte|soll|sollte|muss|musste)$/u

/** What turns a deed round or makes it unclear, in the three languages. */
const turns =
  /^(?:von|vom|durch|wurde|wurden|worden|werden|den|dem|des|einen|einem|und|oder|gegen|nicht|nie|by|was|were|been|being|is|are|got|and|or|not|never|who|whom|which|that|to|against|over|bị|được|bởi|do|và|hay|không|chưa|mà|trước|với|cho|của)$/u

const verbsOf = memo((language: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const [deed, forms] of Object.entries(deeds)) {
    const own = forms[language] ?? ''
    for (const form of own.includes(',') ? own.split(',') : own.split(' ')) {
      const verb = form.trim()
      if (verb === '') continue
      found.set(verb, deed)
      // Where the first of two words is none by itself, it must be known to begin one.
      const [first = ''] = verb.split(' ')
      if (!found.has(first)) found.set(first, '')
    }
  }
  return found
}, 1000)
