import { createRequire } from 'node:module'
import type { LanguageData } from '../types.ts'
import { currencies } from './currencies.ts'
import { dates } from './dates.ts'
import { rules } from './rules.ts'
import { scales } from './scales.ts'
import { units } from './units.ts'

/** The compiled table of one language, from CLDR; keys in a fixed order. */
export function languageData(language: string): LanguageData {
  const require = createRequire(import.meta.url)
  const parts = new Intl.NumberFormat(language, { useGrouping: 'always' }).formatToParts(12345.5)
  const separator = (type: string): string => parts.find(part => part.type === type)?.value ?? ''
  return {
    'SPDX-License-Identifier': 'Unicode-3.0',
    cldr: require('cldr-core/package.json').version,
    decimal: separator('decimal'),
    group: separator('group'),
    ...dates(language),
    scales: scales(language),
    currencies: currencies(language),
    units: units(language),
    rules: rules(language),
  }
}
