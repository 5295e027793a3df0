import { createRequire } from 'node:module'

/**
 * Not read: prefixes, units of print and screens whose names are common words, and units of the
 * laboratory whose letters are names of things (`777F`, `H2`).
 */
const skipped =
  /^(graphics-(?:dot|em)|length-(?:point|chain|rod)|volume-(?:drop|pinch|jigger)|electric-(?:farad|henry)|light|power2|power3|per|times|10p|1024p|concentr-|coordinate|duration-.*-person)/
const kept = /^concentr-(?:karat)/

/** Names and symbols of the CLDR units, keyed by unit id, longest width first. */
export function units(language: string): Record<string, string[]> {
  const require = createRequire(import.meta.url)
  const table = require(`cldr-units-full/main/${language}/units.json`).main[language].units
  const result: Record<string, string[]> = {}
  for (const key of Object.keys(table.long)) {
    if (skipped.test(key) && !kept.test(key)) continue
    const words = new Set<string>()
    for (const width of ['long', 'short', 'narrow']) {
      for (const [name, pattern] of Object.entries(
        (table[width][key] ?? {}) as Record<string, string>,
      )) {
        if (!name.startsWith('unitPattern-') || !pattern.includes('{0}')) continue
        const word = pattern.replace('{0}', '').trim()
        if (word !== '' && !word.includes('{')) words.add(word)
      }
    }
    if (words.size > 0) result[key.slice(key.indexOf('-') + 1)] = [...words]
  }
  return result
}
