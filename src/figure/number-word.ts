/** A number word found in a text. */
export interface NumberWord {
  value: bigint
  end: number
  ordinal: boolean
}

/** Reads the number words of one language. */
export interface NumberReader {
  /** Whether a number word may begin here; quick. */
  isStart: (text: string, start: number) => boolean
  /** The number words that begin here, longest first, with ends counted from here. */
  readAt: (text: string, start: number) => NumberWord[]
}

type Item = { literal: string } | { set: RuleSet; role: 'quotient' | 'remainder' | 'same' }

interface Rule {
  low: bigint
  high: bigint
  divisor: bigint
  items: Item[]
  /** False where the remainder is left out, so that it must be zero. */
  remainder: boolean
}

interface Reading {
  value: bigint
  end: number
}

interface RuleSet {
  name: string
  /** Rules that begin with a literal, by its first letter. */
  literal: Map<string, Rule[]>
  /** Rules that begin with another number, by rising base. */
  nested: Rule[]
  seen: Map<number, { max: bigint; readings: Reading[] }[]>
}

const limit = 10n ** 36n

/**
 * Inverts spell-out rules (RBNF, Unicode TR 35 part 3; lines marked `+` are further ways to say
 * what the rules of their set say): the result reads the number words that
 * begin at `start` of a lower-case text, longest first. Every word of the grammar is bounded, so
 * one call takes bounded time.
 */
export function numberWord(rules: Record<string, string[]>): NumberReader {
  const sets = compile(rules)
  const tops = [...sets.values()].filter(({ name }) => /^%spellout-/.test(name))
  const firsts = index(tops.flatMap(set => [...firstLiterals(set, new Set())]))
  const parts = index([...sets.values()].flatMap(allLiterals))
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
  return { isStart, readAt }
}

const none: NumberWord[] = []
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
    for (const { value, end } of readSet(set, run, 0, limit)) {
      if (!found.some(other => other.end === end && other.value === value)) {
        found.push({ value, end, ordinal })
      }
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
  const word = /[\s,‐‑–—-]{0,3}(\p{L}+)/uy
  word.lastIndex = from
  const match = word.exec(text)
  const at = word.lastIndex - (match?.[1] ?? '').length
  const end = match && (first || begins(parts, text, at)) ? word.lastIndex : -1
  if (!first) ends.set(from, end)
  return end
}

function index(literals: string[]): Map<string, string[]> {
  const result = new Map<string, string[]>()
  for (const literal of new Set(literals.map(literal => literal.replace(/[\u00ad -].*$/s, '')))) {
    if (literal === '') continue
    const list = result.get(literal.charAt(0))
    if (list) list.push(literal)
    else result.set(literal.charAt(0), [literal])
  }
  return result
}

function begins(literals: Map<string, string[]>, text: string, start: number): boolean {
  const list = literals.get(text.charAt(start))
  return list?.some(literal => matchLiteral(literal, text, start) >= 0) ?? false
}

function readSet(set: RuleSet, text: string, at: number, max: bigint): Reading[] {
  let seen = set.seen.get(at)
  const known = seen?.find(entry => entry.max === max)
  if (known) return known.readings
  const readings: Reading[] = []
  if (!seen) {
    seen = []
    set.seen.set(at, seen)
  }
  seen.push({ max, readings })
  for (const rule of set.literal.get(text.charAt(at)) ?? []) {
    if (rule.low <= max) readRule(rule, text, at, max, readings)
  }
  for (const rule of set.nested) {
    if (rule.low > max) break
    readRule(rule, text, at, max, readings)
  }
  return readings
}

function readRule(rule: Rule, text: string, at: number, max: bigint, into: Reading[]): void {
  const { low, high, divisor, items } = rule
  const top = high - 1n < max ? high - 1n : max
  const step = (index: number, end: number, quotient?: bigint, rest?: bigint, same?: bigint) => {
    const item = items[index]
    if (!item) {
      const value =
        same ?? (quotient ?? (rest === undefined ? 0n : low / divisor)) * divisor + (rest ?? 0n)
      const exact = same === undefined && quotient === undefined && rest === undefined
      add(into, exact ? (rule.remainder ? low : low - (low % divisor)) : value, end, low, top)
    } else if ('literal' in item) {
      const next = matchLiteral(item.literal, text, end)
      if (next >= 0) step(index + 1, next, quotient, rest, same)
    } else if (item.role === 'quotient') {
      for (const found of readSet(item.set, text, end, top / divisor)) {
        if (found.value >= low / divisor && found.value > 0n) {
          step(index + 1, found.end, found.value, rest, same)
        }
      }
    } else if (item.role === 'remainder') {
      for (const found of readSet(item.set, text, end, divisor - 1n)) {
        step(index + 1, found.end, quotient, found.value, same)
      }
    } else {
      for (const found of readSet(item.set, text, end, top)) {
        step(index + 1, found.end, quotient, rest, found.value)
      }
    }
  }
  step(0, at)
}

function add(into: Reading[], value: bigint, end: number, low: bigint, top: bigint): void {
  if (value < low || value > top) return
  if (!into.some(other => other.end === end && other.value === value)) into.push({ value, end })
}

/** How letters are written where a keyboard lacks them. */
const spelledOut: Record<string, string> = { ß: 'ss', ä: 'ae', ö: 'oe', ü: 'ue' }

/** A space may be a hyphen and the other way round, a soft hyphen a space, `ß` may be `ss`. */
function matchLiteral(literal: string, text: string, start: number): number {
  let at = start
  for (const letter of literal) {
    if (letter === '\u00ad') {
      if (text[at] === ' ') at += 1
    } else if (letter === ' ' || letter === '-') {
      const from = at
      while (at < text.length && at - from < 3 && /[\s‐‑–—-]/.test(text.charAt(at))) at += 1
      if (at === from) return -1
    } else if (text[at] === letter) at += 1
    else {
      const plain = spelledOut[letter]
      if (plain === undefined || !text.startsWith(plain, at)) return -1
      at += plain.length
    }
  }
  return at
}

function compile(rules: Record<string, string[]>): Map<string, RuleSet> {
  const sets = new Map<string, RuleSet>()
  for (const name of Object.keys(rules)) {
    sets.set(name, { name, literal: new Map(), nested: [], seen: new Map() })
  }
  for (const [name, lines] of Object.entries(rules)) {
    const set = sets.get(name)
    if (set) compileSet(set, lines, sets)
  }
  return sets
}

function compileSet(set: RuleSet, lines: string[], sets: Map<string, RuleSet>): void {
  const heads = lines.flatMap(line => {
    const match = /^(\+?)(\d+)(?:\/(\d+))?(>*): (.*)$/s.exec(line)
    if (!match) return []
    const [, added, base = '0', radix = '10', shift = '', pattern = ''] = match
    const own = added === ''
    return [{ base: BigInt(base), radix: BigInt(radix), shift: shift.length, pattern, own }]
  })
  const ends = heads.filter(({ own }) => own).map(({ base }) => base)
  const bases = [...new Set(ends)].sort((a, b) => (a < b ? -1 : 1))
  heads.sort((a, b) => (a.base < b.base ? -1 : a.base > b.base ? 1 : 0))
  for (const { base, radix, shift, pattern } of heads) {
    if (pattern === '') continue
    const divisor = power(base, radix, shift)
    const high = bases.find(end => end > base) ?? limit
    for (const variant of variants(pattern)) {
      const items = parseItems(variant.pattern, set, sets)
      if (items.length === 0) continue
      const rule = { low: base, high, divisor, items, remainder: variant.full }
      const first = items[0]
      if (first && 'literal' in first && !/^[\u00ad -]/.test(first.literal)) {
        const letter = first.literal.charAt(0)
        const list = set.literal.get(letter)
        if (list) list.push(rule)
        else set.literal.set(letter, [rule])
      } else set.nested.push(rule)
    }
  }
}

function power(base: bigint, radix: bigint, shift: number): bigint {
  let divisor = 1n
  while (divisor * radix <= base) divisor *= radix
  for (let count = 0; count < shift; count += 1) divisor /= radix
  return divisor > 0n ? divisor : 1n
}

/** Unfolds `[…]` (said only where the remainder is not zero) and `$(plural,one{…}other{…})$`. */
function variants(pattern: string): { pattern: string; full: boolean }[] {
  const plural = /\$\((?:cardinal|ordinal|plural),(.*?)\)\$/.exec(pattern)
  if (plural) {
    const forms = [...(plural[1] ?? '').matchAll(/\w+\{([^}]*)\}/g)].map(form => form[1] ?? '')
    return [...new Set(forms)].flatMap(form => variants(pattern.replace(plural[0], () => form)))
  }
  const optional = /\[([^\]]*)\]/.exec(pattern)
  if (!optional) return [{ pattern, full: true }]
  const inner = (optional[1] ?? '').split('|')[0] ?? ''
  return [
    { pattern: pattern.replace(optional[0], () => inner), full: true },
    { pattern: pattern.replace(optional[0], ''), full: false },
  ]
}

function parseItems(pattern: string, own: RuleSet, sets: Map<string, RuleSet>): Item[] {
  const items: Item[] = []
  const roles = { '←': 'quotient', '→': 'remainder', '=': 'same' } as const
  const parts = pattern.toLowerCase().matchAll(/(→→→)|([←→=])(%%?[\w-]+)?\2|([^←→=]+)/g)
  for (const [, , sign, name, text] of parts) {
    if (text !== undefined) {
      const literal = text.replaceAll("'", '')
      if (literal !== '') items.push({ literal })
      continue
    }
    const role = roles[(sign ?? '→') as keyof typeof roles]
    const set = name ? sets.get(name) : own
    if (!set) return []
    items.push({ set, role })
  }
  return items
}

function firstLiterals(set: RuleSet, visited: Set<RuleSet>): Set<string> {
  const literals = new Set<string>()
  if (visited.has(set)) return literals
  visited.add(set)
  for (const { items } of [...set.nested, ...[...set.literal.values()].flat()]) {
    const first = items[0]
    if (first && 'literal' in first) literals.add(first.literal)
    else if (first) for (const literal of firstLiterals(first.set, visited)) literals.add(literal)
  }
  return literals
}

function allLiterals(set: RuleSet): string[] {
  const rules = [...set.nested, ...[...set.literal.values()].flat()]
  return rules
    .flatMap(({ items }) => items.flatMap(item => ('literal' in item ? [item.literal] : [])))
    .flatMap(literal => literal.split(/[\u00ad ,-]+/))
}
