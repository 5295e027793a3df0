import { readUnit } from '../check/read-unit.ts'
import { paths } from '../locale/paths.ts'
import { labels } from '../markdown/index.ts'
import { parseTermbase } from '../name/index.ts'
import type { Outcome } from '../run.ts'
import type { CommandInput, ReportArticle, ReportPair, Settings } from '../types.ts'
import { markPair } from './mark-pair.ts'

/** The articles of a run as reports show them, in the locales that were asked for. */
export function reportArticles(
  { files, results }: Pick<Outcome, 'files' | 'results'>,
  settings: Settings,
  { locale: asked }: CommandInput['flags'],
): ReportArticle[] {
  const { sourceLocale, targets } = settings
  const file = files.find(({ path }) => path === paths.termbase(settings))
  const text = file?.value === undefined ? '{}' : String(file)
  const { termbase } = parseTermbase(text, [sourceLocale, ...targets])
  return results.flatMap(({ article, pairs, localeFiles }) => {
    const known = labels(article.tree)
    const read = (locale: string, markdown: string) => readUnit(locale, markdown, known, termbase)
    return [...localeFiles.values()]
      .filter(({ locale }) => !Array.isArray(asked) || asked.includes(locale))
      .map(({ locale, file: { path } }): ReportArticle => {
        const own = pairs.filter(pair => pair.locale === locale)
        return {
          namespace: article.namespace,
          sourceLocale,
          locale,
          sourcePath: article.file.path,
          path,
          pairs: own.map(
            ({ unit, target, state, entry }): ReportPair => ({
              unit: unit.id,
              state,
              isHeading: unit.type === 'heading',
              line: String(article.file).slice(0, unit.start).split('\n').length,
              at: entry?.at,
              ...markPair(read(sourceLocale, unit.text), read(locale, target), termbase),
            }),
          ),
        }
      })
  })
}
