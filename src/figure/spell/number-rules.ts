import { firstLetters } from './first-letters.ts'

/** A part of a rule; `padded` is a remainder read by the rules before, zeros and all: `→→→`. */
type Item =
  | { literal: string }
  | { set: RuleSet; role: 'quotient' | 'remainder' | 'same' }
  | { padded: Rule[] }

export interface Rule {
  low: bigint
  high: bigint
  divisor: bigint
  items: Item[]
  /** False where the remainder is left out, so that it must be zero. */
  remainder: boolean
  /** Only multiples of this have the rule. */
  multiple?: bigint
}

export interface Reading {
  value: bigint
  end: number
}

export interface RuleSet {
  name: string
  /** Rules that begin with a literal, by its first letter. */
  literal: Map<string, Rule[]>
  /** Rules that begin with another number, by rising base. */
  nested: Rule[]
  seen: Map<number, { max: bigint; readings: Reading[] }[]>
}

/** No rule reaches this number. */
export const limit: bigint = 10n ** 36n

/**
 * Compiles spell-out rules for reading: each rule with the numbers it is for and its parts. Where a
 * rule's base is no multiple of its divisor, the multiples have the rule before it (ICU's rollback).
 */
export function numberRules(rules: Record<string, string[]>): Map<string, RuleSet> {
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
    const match = /^(\+?)(\d+)(?:\/([\d,]+))?(>*): (.*)$/s.exec(line)
    if (!match) return []
    const [, added, base = '0', radix = '10', shift = '', pattern = ''] = match
    const own = added === ''
    return [
      {
        base: BigInt(base),
        radix: BigInt(radix.replaceAll(',', '')),
        shift: shift.length,
        pattern,
        own,
      },
    ]
  })
  const ends = heads.filter(({ own }) => own).map(({ base }) => base)
  const bases = [...new Set(ends)].sort((a, b) => (a < b ? -1 : 1))
  heads.sort((a, b) => (a.base < b.base ? -1 : a.base > b.base ? 1 : 0))
  let before: Rule[] = []
  for (const { base, radix, shift, pattern, own } of heads) {
    const divisor = power(base, radix, shift)
    const high = bases.find(end => end > base) ?? limit
    if (own && pattern.includes('→') && base % divisor !== 0n) {
      for (const rule of before) put(set, { ...rule, low: base, high, multiple: divisor })
    }
    const made = variants(pattern).flatMap(({ pattern: text, full }) => {
      const items = parseItems(text, set, sets, before)
      return items && (items.length > 0 || high < limit)
        ? [{ low: base, high, divisor, items, remainder: full }]
        : []
    })
    for (const rule of made) put(set, rule)
    if (own) before = made
  }
}

function put(set: RuleSet, rule: Rule): void {
  const first = rule.items[0]
  if (first && 'literal' in first && !/^[\u00ad -]/.test(first.literal)) {
    for (const letter of firstLetters(first.literal)) {
      const list = set.literal.get(letter)
      if (list) list.push(rule)
      else set.literal.set(letter, [rule])
    }
  } else set.nested.push(rule)
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

/** Undefined for a rule that calls for an unknown set. */
function parseItems(
  pattern: string,
  own: RuleSet,
  sets: Map<string, RuleSet>,
  before: Rule[],
): Item[] | undefined {
  const items: Item[] = []
  const roles = { '←': 'quotient', '→': 'remainder', '=': 'same' } as const
  const parts = pattern.matchAll(/(→→→)|([←→=])(%%?[\w-]+)?\2|([^←→=]+)/g)
  for (const [, triple, sign, name, text] of parts) {
    if (triple !== undefined) {
      items.push({ padded: before })
      continue
    }
    if (text !== undefined) {
      const literal = text.toLowerCase().replace(/['\u200b-\u200f\u2060]/g, '')
      if (literal !== '') items.push({ literal })
      continue
    }
    const role = roles[sign as keyof typeof roles]
    const set = name ? sets.get(name) : own
    if (!set) return undefined
    items.push({ set, role })
  }
  return items
}
