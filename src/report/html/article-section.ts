import type { VFile } from 'vfile'
import type { FindingMessage, ReportArticle, ReportPair, Say } from '../../types.ts'
import { jsonStringIndex } from '../../util/json-string-index.ts'
import { escapeMarkup } from '../escape-markup.ts'
import { findingRange } from '../finding-range.ts'
import { listFindings } from '../list-findings.ts'
import { findingItem } from './finding-item.ts'
import { localeName } from './locale-name.ts'
import { type Flaw, markedText } from './marked-text.ts'

/** What a section needs beyond its article. */
export interface SectionContext {
  /** Number of the article in the report. */
  at: number
  /** The locale file with its findings. */
  file: VFile | undefined
  say: Say
  language: string
}

/** An article beside its translation into one locale; open where there is something to look at. */
export function articleSection(article: ReportArticle, context: SectionContext): string {
  const { at, file, say, language } = context
  const { namespace, sourceLocale, locale, pairs } = article
  const messages = listFindings(file ? [file] : []).map(({ message }): FindingMessage => message)
  const byUnit = Map.groupBy(messages, ({ unit }) => unit)
  let count = 0
  const rows = pairs.map(pair => {
    const own = byUnit.get(pair.unit) ?? []
    const labels = own.map(() => ({ id: `finding-${at + 1}-${++count}`, text: String(count) }))
    return row(article, pair, own, labels, context)
  })
  const names = [sourceLocale, locale].map(of => escapeMarkup(localeName(of, language)))
  const about =
    count > 0 ? say('html.findings', { count }) : say('html.units', { count: pairs.length })
  const isOpen = count > 0 || !pairs.every(isSettled)
  return `<details id="article-${at + 1}"${isOpen ? ' open=""' : ''}>
<summary><h2>${escapeMarkup(namespace)} <span>${names.join(' → ')}</span></h2> <span class="count">${escapeMarkup(about)}</span></summary>
<table class="pairs" role="table">
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${names[0]}</th><th scope="col" role="columnheader">${names[1]}</th></tr></thead>
<tbody role="rowgroup">
${rows.join('')}</tbody>
</table>
</details>
`
}

function row(
  { sourceLocale, locale, path, sourcePath }: ReportArticle,
  pair: ReportPair,
  messages: readonly FindingMessage[],
  labels: readonly { id: string; text: string }[],
  { file, say }: SectionContext,
): string {
  const raw = file && pair.at ? String(file).slice(pair.at.start, pair.at.end) : ''
  const flaws = messages.flatMap((message, index) => flaw(message, pair, raw, labels[index]))
  // Beside nothing, nothing has a partner.
  const source = pair.target.text === '' ? { ...pair.source, marks: [] } : pair.source
  const state = isSettled(pair)
    ? ''
    : `<p class="state ${pair.state}">${escapeMarkup(say(`status.${pair.state}`))}</p>\n`
  const items = messages.map((message, index) => {
    const label = labels[index]
    return findingItem(message, file?.path ?? path, label, say)
  })
  const list = items.length > 0 ? `<ol class="findings">\n${items.join('')}</ol>\n` : ''
  const text = pair.isHeading ? 'text heading' : 'text'
  const side = (of: string, content: string): string =>
    `<p class="${text}" lang="${escapeMarkup(of)}" dir="auto">${content}</p>\n`
  return `<tr role="row">
<td role="cell">${side(sourceLocale, markedText(source, [], say))}<p class="where">${escapeMarkup(`${sourcePath}:${pair.line}`)} <span>${escapeMarkup(pair.unit)}</span></p></td>
<td role="cell">
${state}${pair.target.text === '' ? '' : side(locale, markedText(pair.target, flaws, say))}${list}</td>
</tr>
`
}

function isSettled({ state }: ReportPair): boolean {
  return state === 'translated' || state === 'approved'
}

/** The place of a finding in a translation; none where it is about all of it. */
function flaw(
  message: FindingMessage,
  { at, target: { text } }: ReportPair,
  raw: string,
  label: { id: string; text: string } | undefined,
): Flaw[] {
  const range = findingRange(message)
  const [from, to] = [range?.start.offset, range?.end.offset]
  if (!at || !label || from === undefined || to === undefined) return []
  const start = jsonStringIndex(raw, from - at.start)
  const end = jsonStringIndex(raw, to - at.start)
  if (end > text.length || (start === 0 && end === text.length)) return []
  const kind = message.fatal === true ? 'error' : 'warning'
  return [{ start, end, kind, id: label.id, label: label.text }]
}
