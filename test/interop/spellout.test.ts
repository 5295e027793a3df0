/**
 * Number words as ICU spells them are read by value: `recognise(spellout(x)) = x`, in German,
 * English, Vietnamese and every language that is read at base level.
 *
 * A text that ICU itself says of another number (`šesti` is Croatian for the sixth and, in its
 * rules, the six hundredth) may be read as that one.
 */

import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { baseLanguages, knownLanguages, recognise } from '../../src/figure/index.ts'

interface Spelled {
  set: string
  value: string
  text: string
}

type Form = 'whole' | 'negative' | 'decimal'

const unspaced = 'its script has no spaces, and a sign or point stands inside the one long word'
const shares = 'the digits are said as tenths and hundredths'
const older = 'CLDR 48 spells otherwise than the ICU of the system'

/** What is not read, and why. */
const unread: Record<string, [Form[], reason: string]> = {
  bg: [['whole', 'negative', 'decimal'], older],
  ca: [['whole', 'negative', 'decimal'], older],
  ee: [['negative', 'decimal'], 'the sign stands behind, and nought is left out before the point'],
  id: [['whole', 'decimal'], older],
  ja: [['negative', 'decimal'], unspaced],
  kk: [['decimal'], shares],
  km: [['negative', 'decimal'], unspaced],
  ko: [['decimal'], unspaced],
  ky: [['decimal'], shares],
  lo: [['negative', 'decimal'], unspaced],
  lt: [['decimal'], shares],
  my: [['negative', 'decimal'], unspaced],
  ru: [['decimal'], shares],
  th: [['negative', 'decimal'], unspaced],
  yue: [['negative', 'decimal'], unspaced],
  zh: [['negative', 'decimal'], unspaced],
}

const languages = [...knownLanguages, ...baseLanguages]

test.for(languages)('%s', { timeout: 600_000 }, (language, { skip }) => {
  const spelled = icu([language]).filter(({ text }) => !/\d/.test(text))
  if (spelled.length === 0) skip('the ICU of the system has no rules of it')
  expect(spelled.length).toBeGreaterThan(500)
  const [forms = []] = unread[language] ?? []
  const wrong = spelled.flatMap(item => {
    const read = readValue(item.text, language)
    return read === item.value || forms.includes(formOf(item)) ? [] : [{ ...item, read }]
  })
  const back = spellBack(language, wrong)
  const left = wrong.filter(({ text }, index) => back[index]?.text !== text)
  expect(left).toEqual([])
})

test('at least 60 languages are read exactly in whole numbers', () => {
  const exact = languages.filter(language => !unread[language]?.[0].includes('whole'))
  expect(exact.length).toBeGreaterThanOrEqual(60)
})

function formOf({ value }: Spelled): Form {
  return value.includes('.') ? 'decimal' : value.startsWith('-') ? 'negative' : 'whole'
}

/** The value of the one figure that the text is; undefined where there are others or none. */
function readValue(text: string, language: string): string | undefined {
  const [figure, ...more] = recognise(text, language)
  if (!figure || more.length > 0 || figure.to !== undefined) return undefined
  const rest = text.slice(0, figure.start) + text.slice(figure.end)
  if (/[^\s\p{Cf}]/u.test(rest)) return undefined
  return figure.date ? String(figure.date.year) : (figure.value ?? undefined)
}

function spellBack(
  language: string,
  items: { set: string; read: string | undefined }[],
): Spelled[] {
  if (items.length === 0) return []
  const lines = items.map(({ set, read = '0' }) => JSON.stringify({ set, value: read }))
  return icu([language, '--back'], lines.join('\n'))
}

/** Debian's own Python, as PyICU is a package of the system. */
function icu(args: string[], input = ''): Spelled[] {
  const script = new URL('spellout.py', import.meta.url).pathname
  const out = execFileSync('/usr/bin/python3', [script, ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
  })
  return out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
}
