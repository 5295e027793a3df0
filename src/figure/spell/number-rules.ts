type Item = { literal: string } | { set: RuleSet; role: 'quotient' | 'remainder' | 'same' }

export interface Rule {
  low: bigint
  high: bigint
  divisor: bigint
  items: Item[]
  /** False where the remainder is left out, so that it must be zero. */
  remainder: boolean
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

/** Compiles spell-out rules for reading: each rule with the numbers it is for and its parts. */
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
      const literal = text.replace(/['\u200b-\u200f\u2060]/g, '')
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
