import { languages } from '../language/index.ts'
import { type Lexicon, lexicon } from './lexicon.ts'

const compiled = new Map<string, { lexicon: Lexicon; dateOrder: string }>()

/** The lexicon of a BCP 47 tag, compiled on first use. */
export function findLanguage(tag: string): { lexicon: Lexicon; dateOrder: string } {
  const known = compiled.get(tag)
  if (known) return known
  const [base = '', ...rest] = tag.split('-')
  const found = Object.entries(languages).find(([name]) => name === base.toLowerCase())?.[1]
  if (!found) {
    const names = Object.keys(languages).map(name => `\`${name}\``)
    throw new Error(
      `Cannot read figures in language \`${tag}\`, expected one of ${names.join(', ')}`,
    )
  }
  const region = rest.find(part => /^[a-z]{2}$/i.test(part))?.toUpperCase()
  const dateOrder =
    found.dateOrders?.[region ?? ''] ?? (region ? found.dateOrders?.['*'] : undefined)
  const made = { lexicon: lexiconOf(base), dateOrder: dateOrder ?? found.data.dateOrder }
  compiled.set(tag, made)
  return made
}

const lexicons = new Map<string, Lexicon>()

function lexiconOf(base: string): Lexicon {
  const name = base.toLowerCase()
  const known = lexicons.get(name)
  if (known) return known
  const made = lexicon(languages[name as keyof typeof languages])
  lexicons.set(name, made)
  return made
}
