import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { functionWords } from '../check/function-words.ts'
import { listFiles } from '../util/list-files.ts'
import { Problem } from '../util/problem.ts'
import { readText } from '../util/read-text.ts'
import type { SetupOptions } from './plan-setup.ts'

/** What a folder tells of the project in it. */
export interface Found {
  sourceLocale: string
  /** The locales that are translated to. */
  targets: string[]
  folders: { source: string; locales: string; output: string }
  /** Whether there is Markdown in the source folder. */
  hasArticles: boolean
}

/** Folders that hold no articles, whatever Markdown is in them. */
const others = new Set(['node_modules', 'dist', 'build', 'output', 'locales', 'test', 'tests'])
const usual = ['source', 'content', 'articles', 'posts', 'docs']
/** So many words of a language have to be seen, and so many times more than of any other. */
const enough = 10
const margin = 2

/**
 * Looks for the articles of a project and for its languages: in the names of folders (`content/de`,
 * `locales/en`), and, for that of the source, in what is written there.
 *
 * @throws Problem where a language cannot be found out.
 */
export async function look(root: string, options: SetupOptions): Promise<Found> {
  const top = await findSource(root)
  const named = await localesIn(root, top ?? '')
  const paths = top === undefined ? [] : await markdownIn(root, top)
  const inLocale = (locale: string): string[] =>
    paths.filter(path => path.startsWith(`${top}/${locale}/`))
  const texts = options.sourceLocale ?? (await guess(root, paths))
  const sourceLocale = texts ?? named.find(locale => inLocale(locale).length > 0)
  if (sourceLocale === undefined) throw new Problem('init-source-locale')
  const known = [...named, ...(await localesIn(root, 'locales'))]
  const asked = options.locales.length > 0 ? options.locales : known
  const targets = [...new Set(asked)].filter(locale => locale !== sourceLocale)
  if (targets.length === 0) throw new Problem('init-locales')
  for (const tag of [sourceLocale, ...targets]) {
    if (!isLocale(tag)) throw new Problem('init-tag', { tag })
  }
  const isSplit = inLocale(sourceLocale).length > 0
  const source = isSplit ? `${top}/${sourceLocale}` : (top ?? 'source')
  const folders = { source, locales: 'locales', output: 'output' }
  return { sourceLocale, targets, folders, hasArticles: paths.length > 0 }
}

/** The folder with the articles: one of the usual names, else the one with most Markdown. */
async function findSource(root: string): Promise<string | undefined> {
  const names = (await readdir(root, { withFileTypes: true }))
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.') && !others.has(entry.name))
    .map(({ name }) => name)
    .sort()
  let best: { name: string; count: number } | undefined
  for (const name of [...usual.filter(each => names.includes(each)), ...names]) {
    const count = (await markdownIn(root, name)).length
    if (count === 0) continue
    if (usual.includes(name)) return name
    if (count > (best?.count ?? 0)) best = { name, count }
  }
  return best?.name
}

async function markdownIn(root: string, folder: string): Promise<string[]> {
  const files = await listFiles(root, folder)
  return files.flatMap(({ name }) => (/\.mdx?$/.test(name) ? [`${folder}/${name}`] : []))
}

/** The folders of a folder that are named like a locale. */
async function localesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  return entries
    .filter(entry => entry.isDirectory() && /^[a-z]{2}(?:-[A-Z]{2})?$/.test(entry.name))
    .map(({ name }) => name)
    .filter(isLocale)
    .sort()
}

/** The language that most of what is written in some files is written in; undefined where unclear. */
async function guess(root: string, paths: readonly string[]): Promise<string | undefined> {
  const counts = new Map(Object.keys(functionWords).map(language => [language, 0]))
  for (const path of paths.slice(0, 20)) {
    const file = await readText(root, path)
    for (const word of String(file)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []) {
      for (const [language, words] of Object.entries(functionWords)) {
        if (words.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1)
      }
    }
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  if (!first || first[1] < enough || first[1] < margin * (second?.[1] ?? 0)) return undefined
  return first[0]
}

function isLocale(tag: string): boolean {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    return canonical === tag && new Intl.DisplayNames('en', { type: 'language' }).of(tag) !== tag
  } catch {
    return false
  }
}
