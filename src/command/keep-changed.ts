import { VFile } from 'vfile'
import type { Tree } from '../git/index.ts'
import { parseLocaleFile } from '../locale/parse-locale-file.ts'
import { paths } from '../locale/paths.ts'
import { keepFindings } from '../report/keep-findings.ts'
import type { Outcome, Result } from '../run.ts'
import { parseArticle } from '../source/parse-article.ts'
import type { FindingMessage, Pair, Settings, Unit } from '../types.ts'
import { units as findUnits } from '../unit/units.ts'
import { decode } from '../util/decode.ts'
import { Problem } from '../util/problem.ts'
import { changedForms } from './changed-forms.ts'

/**
 * The files of an outcome with the findings on what changed since a state of the repository: on
 * units whose source, translation or terms are others, and on other lines that are new. What could
 * not be read then counts as changed.
 */
export async function keepChanged(
  { files, results }: Pick<Outcome, 'files' | 'results'>,
  settings: Settings,
  tree: Tree,
): Promise<VFile[]> {
  const then = await readThen({ files, results }, settings, tree)
  const termbase = paths.termbase(settings)
  const now = files.find(({ path }) => path === termbase)
  const forms = changedForms(then.get(termbase), now && String(now), settings)
  const changed = new Map<string, Set<string>>()
  const changedSources = new Map<string, Unit[]>()
  for (const result of results) {
    const { article, units, localeFiles } = result
    const isNew = newTexts(result, settings, then)
    changedSources.set(article.file.path, units.filter(isNew))
    for (const [locale, { file }] of localeFiles) {
      const old = oldEntries(then, file.path, locale)
      const isChanged = ({ unit, entry, target }: Pair): boolean =>
        isNew(unit) ||
        old?.get(unit.id) !== (entry?.value ?? '') ||
        forms.some(form => `${unit.text}\n${target}`.toLowerCase().includes(form))
      const own = result.pairs.filter(pair => pair.locale === locale && isChanged(pair))
      changed.set(file.path, new Set(own.map(({ unit }) => unit.id)))
    }
  }
  return keepFindings(files, (message, file) => {
    if (message.unit !== undefined) return changed.get(file.path)?.has(message.unit) ?? true
    const offset = offsetOf(message)
    const sources = changedSources.get(file.path) ?? []
    const isInside = ({ start, end }: Unit): boolean =>
      offset !== undefined && start <= offset && offset <= end
    return sources.some(isInside) || isNewLine(message, file, then.get(file.path))
  })
}

/** The texts of then by the paths of now. */
type Then = ReadonlyMap<string, string>

async function readThen(
  { files, results }: Pick<Outcome, 'files' | 'results'>,
  settings: Settings,
  tree: Tree,
): Promise<Then> {
  const old = new Map(files.map(({ path }) => [path, tree.pathOf(path)]))
  for (const { article, localeFiles } of results) {
    const path = tree.pathOf(article.file.path)
    if (path === article.file.path) continue
    // git sees that an article has another name, and may not see it of its small locale files.
    const namespace = path.slice(settings.folders.source.length + 1).replace(/\.\w+$/, '')
    for (const [locale, { file }] of localeFiles) {
      old.set(file.path, paths.locale(settings, locale, namespace))
    }
  }
  const blobs = await tree.read([...new Set(old.values())])
  const texts = new Map<string, string>()
  for (const [now, path] of old) {
    const bytes = blobs.get(path)
    const text = bytes && attempt(() => decode(bytes, path))
    if (text !== undefined) texts.set(now, text)
  }
  return texts
}

/** Whether the source text of a unit was not in the article. */
function newTexts(
  { article: { namespace, file } }: Result,
  { mdx, frontmatter }: Settings,
  then: Then,
): (unit: Unit) => boolean {
  const value = then.get(file.path)
  if (value === String(file)) return () => false
  const old =
    value !== undefined &&
    attempt(() => {
      const article = parseArticle(new VFile({ path: file.path, value }), namespace, mdx)
      return new Set(findUnits(article, frontmatter).map(({ text }) => text))
    })
  return old ? ({ text }) => !old.has(text) : () => true
}

function oldEntries(then: Then, path: string, locale: string): Map<string, string> | undefined {
  const value = then.get(path)
  if (value === undefined) return undefined
  const parse = () => parseLocaleFile(new VFile({ path, value }), locale, '').entries
  const entries = attempt(parse)
  return entries && new Map([...entries].map(([id, entry]) => [id, entry.value]))
}

function isNewLine({ line }: FindingMessage, file: VFile, old: string | undefined): boolean {
  if (old === undefined) return true
  if (line === undefined) return old !== String(file)
  const lines = (text: string): string[] => text.split(/\r\n|\r|\n/)
  return !lines(old).includes(lines(String(file))[line - 1] ?? '')
}

function offsetOf({ place }: FindingMessage): number | undefined {
  return place && ('start' in place ? place.start.offset : place.offset)
}

/** What a function returns; undefined where an input is bad. */
function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return undefined
  }
}
