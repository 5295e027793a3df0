import { firstLetters } from './first-letters.ts'
import { matchLiteral } from './match-literal.ts'
import { limit, numberRules, type RuleSet } from './number-rules.ts'
import { readSet } from './read-set.ts'

/** A number word found in a text. */
export interface NumberWord {
  value: bigint
  end: number
  ordinal: boolean
  /** True for what only a year is called: `nineteen eighty-four`. */
  year?: boolean
}

/** Reads the number words of one language. */
export interface NumberReader {
  /** Whether a number word may begin here; quick. */
  isStart: (text: string, start: number) => boolean
  /** Whether a word may go on a number word behind a space; quick. */
  isPart: (word: string) => boolean
  /** What the words begin with that may begin or go on a number word. */
  stems: string[]
  /** The number words that begin here, longest first, with ends counted from here. */
  readAt: (text: string, start: number) => NumberWord[]
}

/**
 * Inverts spell-out rules (RBNF, Unicode TR 35 part 3; lines marked `+` are further ways to say
 * what the rules of their set say): the result reads the number words that
 * begin at `start` of a lower-case text, longest first. Every word of the grammar is bounded, so
 * one call takes bounded time.
 */
export function numberWord(rules: Record<string, string[]>): NumberReader {
  const sets = numberRules(rules)
  const tops = [...sets.values()].filter(({ name }) => /^%spellout-/.test(name))
  const firsts = literalIndex(tops.flatMap(set => [...firstLiterals(set, new Set())]))
  const parts = literalIndex([...sets.values()].flatMap(wordLiterals))
  const known = new Map<string, NumberWord[]>()
  const seen: Seen = { text: '', ends: new Map() }
  const isStart = (text: string, start: number): boolean => begins(firsts, text, start)
  const readAt = (text: string, start: number): NumberWord[] => {
    if (!isStart(text, start)) return none
    const run = text.slice(start, runEnd(parts, seen, text, start))
    let found = known.get(run)
    if (!found) {
      found = read(sets, tops, run)
      if (known.size >= remembered) known.clear()
      known.set(run, found)
    }
    return found
  }
  const isPart = (word: string): boolean => begins(parts, word, 0)
  const stems = [...firsts.values(), ...parts.values()].flat()
  return { isStart, isPart, stems, readAt }
}

const none: NumberWord[] = []

/** What stands between the words of a literal. */
const separators = /[\u00ad ,'’-]+/

/** How many readings are kept. */
const remembered = 4000

/** The longest number word of any language has fewer words than this. */
const longest = 60

/** Reads `run` from its start; the ends of what it finds count from there. */
function read(sets: Map<string, RuleSet>, tops: RuleSet[], run: string): NumberWord[] {
  for (const set of sets.values()) if (set.seen.size > 0) set.seen.clear()
  const found: NumberWord[] = []
  for (const set of tops) {
    const ordinal = set.name.includes('ordinal')
    const year = set.name.endsWith('-year')
    for (const { value, end } of readSet(set, run, 0, limit)) {
      const known = found.find(other => other.end === end && other.value === value)
      if (!known && end > 0) found.push({ value, end, ordinal, year })
      else if (known && !year) known.year = false
    }
  }
  return found.sort((a, b) => b.end - a.end || Number(a.ordinal) - Number(b.ordinal))
}

/** The end of the words from `start` on that may belong to one number. */
function runEnd(parts: Map<string, string[]>, seen: Seen, text: string, start: number): number {
  if (seen.text !== text) {
    seen.text = text
    seen.ends.clear()
  }
  let end = start
  for (let count = 0; count < longest; count += 1) {
    const next = wordEnd(parts, seen, text, end, count === 0)
    if (next < 0) break
    end = next
  }
  return end
}

/** Where the words of the last text end that may go on a number; -1 for other words. */
interface Seen {
  text: string
  ends: Map<number, number>
}

function wordEnd(
  parts: Map<string, string[]>,
  { ends }: Seen,
  text: string,
  from: number,
  first: boolean,
): number {
  const known = first ? undefined : ends.get(from)
  if (known !== undefined) return known
  const word = /[\s,'’‐‑–—-]{0,3}([\p{L}\p{Nl}][\p{L}\p{M}\p{Nl}]*)/uy
  word.lastIndex = from
  const match = word.exec(text)
  const at = word.lastIndex - (match?.[1] ?? '').length
  const end = match && (first || begins(parts, text, at)) ? word.lastIndex : -1
  if (!first) ends.set(from, end)
  return end
}

function literalIndex(literals: string[]): Map<string, string[]> {
  const result = new Map<string, string[]>()
  for (const literal of new Set(literals.map(firstWord))) {
    if (literal === '') continue
    for (const letter of firstLetters(literal)) {
      const list = result.get(letter)
      if (list) list.push(literal)
      else result.set(letter, [literal])
    }
  }
  return result
}

function firstWord(literal: string): string {
  return literal.replace(/^\u00ad+/, '').replace(/[\u00ad -].*$/s, '')
}

function begins(literals: Map<string, string[]>, text: string, start: number): boolean {
  const list = literals.get(text.charAt(start))
  return list?.some(literal => matchLiteral(literal, text, start) >= 0) ?? false
}

function firstLiterals(set: RuleSet, visited: Set<RuleSet>): Set<string> {
  const literals = new Set<string>()
  if (visited.has(set)) return literals
  visited.add(set)
  for (const { items } of [...set.nested, ...[...set.literal.values()].flat()]) {
    const first = items[0]
    if (first && 'literal' in first) literals.add(first.literal)
    else if (first && 'set' in first)
      for (const literal of firstLiterals(first.set, visited)) literals.add(literal)
  }
  return literals
}

/** The literals of a set that may stand behind a space: not `n`, which ends a word. */
function wordLiterals(set: RuleSet): string[] {
  const rules = [...set.nested, ...[...set.literal.values()].flat()]
  return rules.flatMap(({ items }) =>
    items.flatMap((item, index) => {
      if (!('literal' in item)) return []
      const before = items[index - 1]
      const joined =
        before && 'set' in before && !spaced(item.literal) && !endsSpaced(before.set, new Set())
      const words = item.literal.split(separators)
      return joined ? words.slice(1) : words
    }),
  )
}

/** Whether a space may stand behind what a set says: Sundanese puts it before `ratus` so. */
function endsSpaced(set: RuleSet, visited: Set<RuleSet>): boolean {
  if (visited.has(set)) return false
  visited.add(set)
  return [...set.nested, ...[...set.literal.values()].flat()].some(({ items }) => {
    const last = items.at(-1)
    if (!last || 'padded' in last) return false
    return 'set' in last ? endsSpaced(last.set, visited) : spaced(last.literal.slice(-1))
  })
}

function spaced(literal: string): boolean {
  return separators.test(literal.charAt(0))
}
