/** Spells a whole number by the rules (RBNF) of a language; undefined where they have no word. */
export function spell(
  rules: Record<string, string[]>,
  set: string,
  value: bigint,
): string | undefined {
  const rule = ruleFor(rules[set] ?? [], value)
  if (!rule) return undefined
  const { base, divisor, pattern } = rule
  const rest = value % divisor
  const shown = pattern.replace(/\[([^\]]*)\]/g, (_, inner: string) => (rest === 0n ? '' : inner))
  let failed = false
  const text = shown.replace(/([←→=])(%%?[\w-]+)?\1/g, (_, sign: string, name?: string) => {
    const part = sign === '=' ? value : sign === '←' ? value / divisor : rest
    const own = name ?? set
    const word = own === set && sign === '=' ? undefined : spell(rules, own, part)
    if (word === undefined || base > value) failed = true
    return word ?? ''
  })
  if (failed || /[←→=#$]/.test(text)) return undefined
  return text.replace(/^'|'(?= )/g, '').replaceAll('\u00ad', '')
}

interface Rule {
  base: bigint
  divisor: bigint
  pattern: string
}

function ruleFor(lines: string[], value: bigint): Rule | undefined {
  let found: Rule | undefined
  for (const line of lines) {
    const match = /^(\d+)(?:\/([\d,]+))?: (.*)$/s.exec(line)
    if (!match) continue
    const base = BigInt(match[1] ?? '0')
    if (base > value) break
    const radix = BigInt(match[2]?.replaceAll(',', '') ?? '10')
    let divisor = 1n
    while (divisor * radix <= base) divisor *= radix
    found = { base, divisor, pattern: match[3] ?? '' }
  }
  return found?.pattern === '' ? undefined : found
}
