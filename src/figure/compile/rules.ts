import { createRequire } from 'node:module'

/**
 * The spell-out rules of a language as lines `base[/radix]: pattern`, keyed by rule set, without
 * the rules that do not spell (decimal formats, infinity).
 */
export function rules(language: string): Record<string, string[]> {
  const require = createRequire(import.meta.url)
  const { rbnf } = require(`cldr-rbnf/rbnf/${language}.json`).rbnf
  const result: Record<string, string[]> = {}
  for (const [name, list] of Object.entries(rbnf.SpelloutRules ?? {})) {
    if (!Array.isArray(list)) continue
    const lines: string[] = []
    for (const [base, text] of list as [string, string][]) {
      const pattern = text.replace(/;$/, '')
      if (/^(?:Inf|NaN)$/.test(base)) continue
      lines.push(`${base}: ${/=[#0]/.test(pattern) ? '' : pattern}`)
    }
    result[name] = lines
  }
  return result
}
