import { posix } from 'node:path'
import { baseLanguages } from '../figure/base-languages.ts'
import { knownLanguages } from '../figure/known-languages.ts'
import { messages } from '../message/index.ts'
import type { Check, Policy, Settings } from '../types.ts'
import { suggest } from '../util/suggest.ts'
import { draftFaults } from './draft-faults.ts'
import { explain } from './explain.ts'
import type { Found } from './find.ts'
import { validate } from './validate.ts'

const policy: Policy = { missing: 'source', stale: 'keep', draft: 'source' }

/**
 * The configuration with every default filled in; this is the one place where defaults stand.
 *
 * @param found Where the configuration stands.
 * @param rules All rules by id, each with the shape of its options where it has any.
 * @throws Problem at the first value that is not right.
 */
export function resolve(
  found: Found,
  rules: Readonly<Record<string, Pick<Check, 'options'>>>,
): Settings {
  const { options, fail } = validate(found)
  const { sourceLocale } = options
  const known = [...new Set([sourceLocale, ...options.locales])]

  const readable = [...knownLanguages, ...baseLanguages]
  for (const tag of known) {
    const path = tag === sourceLocale ? ['sourceLocale'] : ['locales']
    if (!isLocale(tag)) fail(path, 'config-locale', { tag })
    if (readable.includes(new Intl.Locale(tag).language)) continue
    fail(path, 'config-language', { tag, known: readable.join('`, `') })
  }
  const mustBe = (word: string, among: readonly string[], path: string[]): void => {
    if (among.includes(word)) return
    fail(path, 'config-unknown', { word, known: suggest(word, among) ?? among.join('`, `') })
  }
  for (const [locale, others] of Object.entries(options.fallback ?? {})) {
    mustBe(locale, known, ['fallback', locale])
    for (const other of others) mustBe(other, known, ['fallback', locale])
  }
  for (const locale of Object.keys(options.policy ?? {}))
    mustBe(locale, [...known, '*'], ['policy', locale])
  const severities: Settings['rules'] = {}
  const ruleOptions: Settings['options'] = {}
  for (const [id, setting] of Object.entries(options.rules ?? {})) {
    mustBe(id, Object.keys(rules), ['rules', id])
    const [level, given] = typeof setting === 'string' ? [setting] : setting
    severities[id] = level === 'warn' ? 'warning' : level
    if (!given) continue
    const at = ['rules', id, 1]
    const shape = rules[id]?.options ?? fail(at, 'config-options', { rule: id })
    const parsed = shape.safeParse(given)
    if (!parsed.success) fail(...explain(parsed.error, Object.keys(shape.shape), at))
    ruleOptions[id] = given
  }
  for (const [key, message] of draftFaults(options.draft)) fail(['draft', key], message, {})
  mustBe(options.language ?? 'en', Object.keys(messages), ['language'])

  const targets = known.filter(locale => locale !== sourceLocale)
  const folder = (name: 'source' | 'locales' | 'output'): string => {
    const path = posix.normalize(options.folders?.[name] ?? name).replace(/\/$/, '')
    const outside =
      path === '.' ||
      path === '..' ||
      path.startsWith('../') ||
      path.startsWith('/') ||
      /^[a-z]:|\\/i.test(path)
    if (outside) fail(['folders', name], 'config-folder', { path })
    return path
  }
  const folders = { source: folder('source'), locales: folder('locales'), output: folder('output') }
  const taken = Object.entries(folders)
  for (const [name, path] of taken) {
    const within = taken.find(
      ([other, outer]) => other !== name && `${path}/`.startsWith(`${outer}/`),
    )
    if (within) fail(['folders', name], 'config-folders', { path, other: within[1] })
  }

  return {
    root: found.root,
    sourceLocale,
    targets,
    fallback: options.fallback ?? {},
    folders,
    policy: Object.fromEntries(
      targets.map(locale => [
        locale,
        { ...policy, ...options.policy?.['*'], ...options.policy?.[locale] },
      ]),
    ),
    assets: options.assets ?? 'copy',
    mdx: options.mdx ?? 'strict',
    frontmatter: options.frontmatter ?? ['title', 'description'],
    rules: severities,
    options: ruleOptions,
    draft: options.draft,
    language: options.language ?? 'en',
  }
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}
