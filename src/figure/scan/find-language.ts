import { baseLanguages } from '../base-languages.ts'
import { knownLanguages } from '../known-languages.ts'
import { base } from '../language/base.ts'
import { languages } from '../language/index.ts'
import type { Language } from '../types.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import { regionScale } from './region-scale.ts'

const compiled = new Map<string, { lexicon: Lexicon; dateOrder: string }>()

/** The lexicon of a BCP 47 tag, compiled on first use. */
export function findLanguage(tag: string): { lexicon: Lexicon; dateOrder: string } {
  const known = compiled.get(tag)
  if (known) return known
  const [base = '', ...rest] = tag.split('-')
  const found = languageOf(base.toLowerCase())
  if (!found) {
    const names = [...knownLanguages, ...baseLanguages].sort().map(name => `\`${name}\``)
    throw new Error(
      `Cannot read figures in language \`${tag}\`, expected one of ${names.join(', ')}`,
    )
  }
  const region = rest.find(part => /^[a-z]{2}$/i.test(part))?.toUpperCase()
  const dateOrder =
    found.dateOrders?.[region ?? ''] ?? (region ? found.dateOrders?.['*'] : undefined)
  const regional = region ? inRegion(found, base, region) : found
  const made = {
    lexicon: regional === found ? lexiconOf(base) : lexicon(regional),
    dateOrder: dateOrder ?? found.data.dateOrder,
  }
  compiled.set(tag, made)
  return made
}

/** The language with the compact letters of a region, where they are others: `1.2m`, `3L`. */
function inRegion(language: Language, base: string, region: string): Language {
  const usual = new Set(Object.values(regionScale(base)))
  const letters = Object.entries(regionScale(`${base}-${region}`))
  const own = letters.filter(([, word]) => !usual.has(word))
  if (own.length === 0) return language
  const letterScale = { ...language.letterScale }
  for (const [power, word] of own) {
    const words = letterScale[Number(power)]
    letterScale[Number(power)] = words ? `${words}|${word}` : word
  }
  return { ...language, letterScale, ownScale: own.map(([, word]) => word) }
}

function languageOf(name: string): Language | undefined {
  return Object.hasOwn(languages, name)
    ? languages[name as keyof typeof languages]
    : baseLanguage(name)
}

function baseLanguage(name: string): Language | undefined {
  return baseLanguages.includes(name) ? base(name) : undefined
}

const lexicons = new Map<string, Lexicon>()

function lexiconOf(base: string): Lexicon {
  const name = base.toLowerCase()
  const known = lexicons.get(name)
  if (known) return known
  const made = lexicon(languageOf(name) ?? languages.en)
  lexicons.set(name, made)
  return made
}
