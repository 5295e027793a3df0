import { VFileMessage } from 'vfile-message'
import type { FindingMessage, Say } from '../../types.ts'
import { escapeMarkup } from '../escape-markup.ts'
import { codeSpans } from './code-spans.ts'

/**
 * A finding as an item of a list: severity, sentence, where it is, what the source says.
 *
 * @param label What its place in the text is marked with; none where nothing is marked.
 * @param path The file that it is about.
 */
export function findingItem(
  message: FindingMessage,
  path: string,
  label: { id: string; text: string } | undefined,
  say: Say,
): string {
  const { reason, note, cause, line, column, ruleId, fatal } = message
  const kind = fatal === true ? 'error' : 'warning'
  const where = [path, line, column].filter(part => part !== undefined).join(':')
  const lines = [codeSpans(reason)]
  if (cause instanceof VFileMessage) {
    const place = escapeMarkup(`${cause.file}:${cause.line}:${cause.column}`)
    lines.push(`${codeSpans(cause.reason)} <span class="where">${place}</span>`)
  }
  if (note) lines.push(codeSpans(note))
  const [head, ...rest] = lines
  const mark = label ? `<span class="label">${escapeMarkup(label.text)}</span> ` : ''
  return `<li class="${kind}"${label ? ` id="${escapeMarkup(label.id)}"` : ''}>
<p>${mark}<strong>${escapeMarkup(say(`report.${kind}`))}</strong> ${head}</p>
${rest.map(text => `<p>${text}</p>\n`).join('')}<p class="where">${escapeMarkup(where)} <span>${escapeMarkup(ruleId ?? '')}</span></p>
</li>
`
}
