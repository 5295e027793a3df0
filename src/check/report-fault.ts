import type { Point } from 'unist'
import { location } from 'vfile-location'
import { VFileMessage } from 'vfile-message'
import type { Check, Fault, FindingMessage, Place, Say, Severity } from '../types.ts'
import { shorten } from './shorten.ts'

/** Makes a finding of what a check returned and adds it to the file it is about. */
export function reportFault(
  check: Pick<Check, 'id'>,
  severity: Severity,
  fault: Fault,
  say: Say,
  about: Pick<FindingMessage, 'unit' | 'isSafe'> = {},
): void {
  const { file } = fault.place
  const values = {
    ...fault.values,
    actual: fault.actual ?? '',
    expected: fault.expected?.[0] ?? '',
  }
  const message: FindingMessage = file.message(say(`${check.id}.${fault.message}`, values), {
    source: 'stet',
    ruleId: check.id,
    ...position(fault.place),
  })
  message.fatal = severity === 'error'
  message.url = `urn:stet:check:${check.id}`
  message.actual = fault.actual
  message.expected = fault.expected
  message.unit = about.unit
  message.isSafe = about.isSafe
  message.change = fault.change
  message.alike = fault.alike === undefined ? undefined : `${fault.message} ${fault.alike}`
  if (fault.note) message.note = say(`${check.id}.${fault.note}`, values)
  if (fault.cause) message.cause = causeOf(fault.cause, say)
}

function causeOf(cause: Place, say: Say): VFileMessage {
  const { file, span } = cause
  const text = span ? String(file).slice(span.start, span.end) : ''
  const message = new VFileMessage(say('cause', { text: shorten(text) }), position(cause))
  message.file = file.path
  message.name = `${file.path}:${message.line}:${message.column}`
  return message
}

function position({ file, span }: Place): { place?: Point | { start: Point; end: Point } } {
  if (!span) return {}
  const places = location(file)
  const start = places.toPoint(span.start)
  const end = places.toPoint(span.end)
  if (!start || !end) return {}
  return { place: span.start === span.end ? start : { start, end } }
}
