import { runChecks } from '../check/run-checks.ts'
import { createTranslations } from '../output/create-translations.ts'
import { omit } from '../output/omit.ts'
import { splice } from '../output/splice.ts'
import type { LocaleFile, Pair } from '../types.ts'
import { isAsked } from './is-asked.ts'
import type { Result, RunOptions } from './outcome.ts'

/** Makes the documents of a result. The gate is one article in one locale. */
export function emit(options: RunOptions, result: Result, out: readonly Pair[]): void {
  const { settings, say, force = false } = options
  const { article, units, pairs, localeFiles, documents } = result
  const { namespace, file } = article
  const fallsBack = [...localeFiles.keys()].some(locale => settings.fallback[locale]?.length)
  // Without fallbacks each locale has its own texts and no others.
  const translations = fallsBack ? createTranslations(settings) : undefined
  const texts = new Map<string, string>()
  const owns = new Map<string, ReadonlyMap<string, string>>()
  for (const [locale, localeFile] of localeFiles) {
    const own = new Map(
      out.filter(pair => pair.locale === locale).map(pair => [pair.unit.id, pair] as const),
    )
    const targets = new Map([...own].map(([id, { target }]) => [id, target]))
    const { text, misfits } = splice(article, units, targets)
    for (const { id, reason } of misfits) {
      const pair = own.get(id)
      const context = pair && { settings, article, pair, localeFile, reason }
      if (context) runChecks({ on: 'output', context, published: true }, say)
      targets.delete(id)
    }
    translations?.set(locale, namespace, targets)
    owns.set(locale, targets)
    texts.set(locale, text)
  }
  const put = (locale: string, text: string, localeFile?: LocaleFile): void => {
    const refused = [file, localeFile?.file].some(of => of?.messages.some(isError))
    documents.set(locale, refused && !force ? null : text)
  }
  put(settings.sourceLocale, String(file))
  for (const [locale, text] of texts) {
    if (!isAsked(options, locale)) continue
    const hasFallback = (settings.fallback[locale] ?? []).length > 0
    const all = hasFallback ? translations?.getAll(locale, namespace, units) : undefined
    const localized = all ? splice(article, units, all).text : text
    const targets = all ?? owns.get(locale)
    const isOmitted = ({ unit, state, ...pair }: Pair): boolean =>
      pair.locale === locale && state === 'new' && !targets?.get(unit.id)
    const leavesOut = settings.policy[locale]?.missing === 'omit'
    const gone = leavesOut ? pairs.filter(isOmitted).map(({ unit }) => unit) : []
    put(locale, omit(article, localized, units, new Set(gone)), localeFiles.get(locale))
  }
}

function isError({ fatal }: { fatal?: boolean | null | undefined }): boolean {
  return fatal === true
}
