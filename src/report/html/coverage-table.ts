import type { VFile } from 'vfile'
import type { ReportArticle, Say } from '../../types.ts'
import { countFindings } from '../count-findings.ts'
import { escapeMarkup } from '../escape-markup.ts'
import { localeName } from './locale-name.ts'

const states = ['translated', 'draft', 'stale', 'new'] as const

/** How far each locale is: a line each, with a bar. */
export function coverageTable(
  articles: readonly ReportArticle[],
  files: ReadonlyMap<string, VFile>,
  { say, language }: { say: Say; language: string },
): string {
  if (articles.length === 0) return ''
  const heads = [...states, 'errors', 'warnings'].map(key => escapeMarkup(say(`status.${key}`)))
  const rows = [...Map.groupBy(articles, ({ locale }) => locale)].map(([locale, own]) => {
    const counts = countStates(own)
    const paths = own.flatMap(({ path }) => files.get(path) ?? [])
    const { errors, warnings } = countFindings(paths)
    const cells = [...counts, errors, warnings].map(
      (count, at) =>
        `<td role="cell" data-head="${heads[at]}"${count === 0 ? ' class="none"' : ''}>${count}</td>`,
    )
    return `<tr role="row">
<th scope="row" role="rowheader">${escapeMarkup(localeName(locale, language))}</th>
<td role="cell" class="share">${bar(counts)}${escapeMarkup(share(counts, language))}</td>
${cells.join('')}
</tr>
`
  })
  const head = ['', '', ...heads].map(text =>
    text === '' ? '<td></td>' : `<th scope="col" role="columnheader">${text}</th>`,
  )
  return `<section>
<h2>${escapeMarkup(say('html.coverage'))}</h2>
<table class="coverage" role="table">
<thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead>
<tbody role="rowgroup">
${rows.join('')}</tbody>
</table>
</section>
`
}

/** How many units there are in each of `states`; what is approved is translated. */
function countStates(articles: readonly ReportArticle[]): number[] {
  const found = articles.flatMap(({ pairs }) => pairs.map(({ state }) => state))
  return states.map(
    state =>
      found.filter(of => of === state || (of === 'approved' && state === 'translated')).length,
  )
}

/** Rounded down: what is not finished is not 100 %. */
function share(counts: readonly number[], language: string): string {
  const total = sum(counts)
  const percent = total === 0 ? 100 : Math.floor(((counts[0] ?? 0) * 100) / total)
  return new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100)
}

/** The counts stand beside it in words. */
function bar(counts: readonly number[]): string {
  const parts = counts.map((count, at) =>
    count === 0 ? '' : `<span class="${states[at]}" style="flex-grow:${count}"></span>`,
  )
  return `<span class="bar" aria-hidden="true">${parts.join('')}</span>`
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
