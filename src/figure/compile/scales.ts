import { createRequire } from 'node:module'

interface Compact {
  decimalFormat: Record<string, string>
}

/**
 * Words and letters of the compact number formats, keyed by the power of ten they stand for; with
 * a space in front where the format has one.
 */
export function scales(language: string): Record<string, string[]> {
  const require = createRequire(import.meta.url)
  const { numbers } = require(`cldr-numbers-full/main/${language}/numbers.json`).main[language]
  const system: string = numbers.defaultNumberingSystem
  const formats = numbers[`decimalFormats-numberSystem-${system}`]
  const result: Record<string, Set<string>> = {}
  for (const width of [formats.long, formats.short] as Compact[]) {
    for (const [key, pattern] of Object.entries(width.decimalFormat)) {
      const word = pattern.replaceAll("'", '').replace(/0+/, '').replaceAll('\u00a0', ' ').trimEnd()
      const digits = /0+/.exec(pattern)?.[0].length
      if (!digits || word.trim() === '') continue
      const power = String(key.split('-')[0]).length - digits
      result[power] ??= new Set()
      result[power].add(word)
    }
  }
  return Object.fromEntries(Object.entries(result).map(([power, words]) => [power, [...words]]))
}
