import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { LanguageData } from '../types.ts'
import { languageData } from './language-data.ts'

/**
 * The tables of every CLDR language with spell-out rules, for reading at base level: as JSON
 * strings by language, so that a program parses only those it uses. `own` languages have a table
 * of their own. Units are those that `Intl` formats, currencies the most traded.
 */
export function baseData(own: string[]): Record<string, string> {
  const require = createRequire(import.meta.url)
  const folder = new URL('.', `file://${require.resolve('cldr-rbnf/rbnf/de.json')}`)
  const result: Record<string, string> = {}
  for (const file of readdirSync(folder).sort()) {
    const tag = file.replace(/\.json$/, '')
    if (tag === 'und' || tag.includes('-') || own.includes(tag)) continue
    if (Intl.NumberFormat.supportedLocalesOf(tag).length === 0) continue
    const data = table(tag)
    if (data) result[tag] = JSON.stringify(data)
  }
  return result
}

const units = new Set(Intl.supportedValuesOf('unit'))
const currencies = new Set(
  'AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF ILS INR JPY KRW MXN NOK NZD PLN RUB SEK SGD THB TRY USD VND ZAR'.split(
    ' ',
  ),
)

function table(tag: string): LanguageData | undefined {
  try {
    const data = languageData(tag)
    if (!Object.keys(data.rules).some(name => name.startsWith('%spellout'))) return undefined
    return {
      ...data,
      units: pick(data.units, units),
      currencies: pick(data.currencies, currencies),
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}

function pick(table: Record<string, string[]>, keys: Set<string>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(table).filter(([key]) => keys.has(key)))
}
