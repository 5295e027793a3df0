import { posix } from 'node:path'
import { baseLanguages, knownLanguages } from '../figure/index.ts'
import { messages } from '../message/index.ts'
import type { Policy, Settings, Severity } from '../types.ts'
import { suggest } from '../util/suggest.ts'
import type { Found } from './find.ts'
import { validate } from './validate.ts'

const policy: Policy = { missing: 'source', stale: 'keep', draft: 'source' }

/**
 * The configuration with every default filled in; this is the one place where defaults stand.
 *
 * @param found Where the configuration stands.
 * @param ruleIds The ids of all checks.
 * @throws Problem at the first value that is not right.
 */
export function resolve(found: Found, ruleIds: readonly string[]): Settings {
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
  for (const id of Object.keys(options.rules ?? {})) mustBe(id, ruleIds, ['rules', id])
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
    rules: Object.fromEntries(
      Object.entries(options.rules ?? {}).map(([id, setting]): [string, Severity | 'off'] => [
        id,
        setting === 'warn' ? 'warning' : setting,
      ]),
    ),
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
