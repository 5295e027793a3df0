import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Reporter } from '../types.ts'
import { countFindings } from './count-findings.ts'
import { type Finding, listFindings } from './list-findings.ts'
import { quoteLine } from './quote-line.ts'
import { total } from './total.ts'

/**
 * For people: each finding with the line it is about and the line of the source, in both what is meant
 * underlined; at the end, how many there are.
 */
export const pretty: Reporter = (files, { say, color, counts = files }) => {
  const paint = color ? style : plain
  const findings = listFindings(files)
  const sum = total(counts, say)
  if (findings.length === 0) return countFindings(files).accepted > 0 ? `${sum}\n` : ''
  const sources = new Map(files.map(file => [file.path, file]))
  const rendered = findings.map(finding => render(finding, sources, say, paint))
  return [...rendered, ...(counts.length > 0 ? [`${sum}\n`] : [])].join('\n')
}

type Paint = typeof plain
const plain = (text: string, _code: number): string => text
const style: Paint = (text, code) => `\u001B[${code}m${text}\u001B[0m`

const bold = 1
const dim = 2
const red = 31
const yellow = 33

function render(
  { file, message }: Finding,
  sources: ReadonlyMap<string, VFile>,
  say: Parameters<Reporter>[1]['say'],
  paint: Paint,
): string {
  const error = message.fatal === true
  const tone = error ? red : yellow
  const where = [file.path, message.line, message.column]
    .filter(part => part !== undefined)
    .join(':')
  const label = paint(say(error ? 'report.error' : 'report.warning'), tone)
  const rule = paint(message.ruleId ?? '', dim)
  const lines = [`${paint(where, bold)}: ${label}: ${message.reason}  ${rule}`]
  lines.push(...quote(file, message, paint, tone))
  const { cause } = message
  if (cause instanceof VFileMessage && cause.file) {
    lines.push(`    ${paint(`${cause.file}:${cause.line}:${cause.column}: ${cause.reason}`, dim)}`)
    lines.push(...quote(sources.get(cause.file), cause, paint, tone))
  }
  if (message.note) lines.push(`    ${message.note}`)
  return `${lines.join('\n')}\n`
}

/** The line that a message is about, and below it what is meant. */
function quote(
  file: VFile | undefined,
  message: VFileMessage,
  paint: Paint,
  tone: number,
): string[] {
  const quoted = file && quoteLine(file, message)
  return quoted ? [`    ${quoted.text}`, `    ${paint(quoted.mark, tone)}`] : []
}
