import type { VFile } from 'vfile'
import type { FindingMessage, ReportArticle, Say } from '../../types.ts'
import { escapeMarkup } from '../escape-markup.ts'
import { listFindings } from '../list-findings.ts'
import { quoteLine } from '../quote-line.ts'
import { findingItem } from './finding-item.ts'

/** The findings that no pair of texts shows: on articles, the termbase, and what cannot be read. */
export function otherFindings(
  files: readonly VFile[],
  articles: readonly ReportArticle[],
  { say }: { say: Say },
): string {
  const keyOf = (path: string, unit: string | undefined): string => JSON.stringify([path, unit])
  const shown = new Set(
    articles.flatMap(({ path, pairs }) => pairs.map(({ unit }) => keyOf(path, unit))),
  )
  const rest = listFindings(files).filter(({ file, message }) => {
    const { unit }: FindingMessage = message
    return unit === undefined || !shown.has(keyOf(file.path, unit))
  })
  if (rest.length === 0) return ''
  const items = rest.map(({ file, message }) => {
    const quoted = quoteLine(file, message)
    const quote = quoted ? `<pre>${escapeMarkup(`${quoted.text}\n${quoted.mark}`)}</pre>\n` : ''
    return findingItem(message, file.path, undefined, say).replace('</li>\n', `${quote}</li>\n`)
  })
  return `<section>
<h2>${escapeMarkup(say('html.others'))}</h2>
<ul class="findings">
${items.join('')}</ul>
</section>
`
}
