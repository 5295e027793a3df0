import { VFile } from 'vfile'
import { exportUnits } from '../../src/exchange/export-units.ts'
import { type ImportPlan, planImport } from '../../src/exchange/plan-import.ts'
import type { ExchangeFormat, ExchangeJob, Pair, State } from '../../src/types.ts'
import { read } from '../output/localize.ts'

/** An article with a translation of each unit, as an export and an import see it. */
export interface Workpiece {
  today: Parameters<typeof planImport>[1][number]
  job: ExchangeJob
}

/** An article in German with English translations, in order; all of them in one state. */
export function workpiece(
  markdown: string,
  targets: readonly string[],
  state: State = 'translated',
): Workpiece {
  const { article, units } = read(markdown)
  article.file.path = 'source/a.md'
  const pairs = units.map((unit, index): Pair => {
    const target = targets[index] ?? ''
    return {
      unit,
      locale: 'en',
      target,
      state: target === '' ? 'new' : state,
      draft: target !== '' && state === 'draft',
      entry: undefined,
      previous: target !== '' && state === 'stale' ? 'Früher' : undefined,
    }
  })
  const job = { sourceLocale: 'de', locale: 'en', units: exportUnits(article, pairs) }
  return { today: { article, pairs }, job }
}

/** What an import of a file's text would do. */
export function plan(
  format: ExchangeFormat,
  text: string,
  { today }: Workpiece,
  overwrite = false,
): ImportPlan {
  const file = new VFile({ path: `en${format.extension}`, value: text })
  const arrivals = format.read(file).map(item => ({ file, item, locale: 'en' }))
  return planImport(arrivals, [today], overwrite)
}
