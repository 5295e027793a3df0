import { VFileMessage } from 'vfile-message'
import type { Reporter } from '../types.ts'
import { listFindings } from './list-findings.ts'

/**
 * Workflow commands of GitHub Actions, errors first: annotations on the lines of a pull request.
 *
 * Escapes as the runner's own toolkit does: `%`, CR and LF in the text, `:` and `,` in properties.
 */
export const github: Reporter = files =>
  listFindings(files)
    .sort((a, b) => Number(b.message.fatal === true) - Number(a.message.fatal === true))
    .map(({ file, message }) => {
      const { place, cause } = message
      const { start, end } = place && 'start' in place ? place : { start: place, end: place }
      const properties = Object.entries({
        file: file.path,
        line: start?.line,
        endLine: end?.line,
        col: start?.column,
        // The runner takes columns only where start and end are on one line.
        endColumn: start && end && start.line === end.line ? end.column : undefined,
        title: `stet ${message.ruleId ?? ''}`.trim(),
      }).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}=${property(String(value))}`],
      )
      const source =
        cause instanceof VFileMessage
          ? `\n${cause.file}:${cause.line}:${cause.column}: ${cause.reason}`
          : ''
      const note = message.note ? `\n${message.note}` : ''
      const command = message.fatal === true ? 'error' : 'warning'
      return `::${command} ${properties.join(',')}::${data(`${message.reason}${note}${source}`)}\n`
    })
    .join('')

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
