import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { speak } from '../../src/message/speak.ts'
import type { ReporterOptions } from '../../src/types.ts'

/** What reporters get in these tests. */
export const options: ReporterOptions = {
  say: speak('en'),
  language: 'en',
  color: false,
  version: '1.2.3',
  prefix: 'site/',
  articles: () => [],
}

const key = 'es-waren'

/** A locale file with an error at its figure and its article: what nearly every report is about. */
export function drifted(): VFile[] {
  const article = new VFile({ path: 'source/a.md', value: 'Es waren 17 Prozent.\n' })
  const file = new VFile({
    path: 'locales/en/a.json',
    value: `{\n  "${key}": "It was 71 percent."\n}\n`,
  })
  const place = { start: { line: 2, column: 23 }, end: { line: 2, column: 33 } }
  const message = file.message('Unexpected figure `71 percent`, expected `17 percent`', {
    ruleId: 'figure',
    source: 'stet',
    place,
  })
  message.fatal = true
  message.actual = '71 percent'
  message.expected = ['17 percent']
  message.note = '`vi` and the source agree; `en` stands alone.'
  const cause = new VFileMessage('the source says `17 Prozent`', {
    place: { start: { line: 1, column: 10 }, end: { line: 1, column: 20 } },
  })
  cause.file = article.path
  message.cause = cause
  return [article, file]
}

/** A file with as many errors and warnings as asked for, each on a line of its own. */
export function many(errors: number, warnings: number): VFile[] {
  const lines = Array.from({ length: errors + warnings }, (_, index) => `line ${index + 1}`)
  const file = new VFile({ path: 'source/a.md', value: lines.join('\n') })
  for (const [index] of lines.entries()) {
    const message = file.message(`Finding ${index + 1}`, {
      ruleId: 'stale',
      place: { line: index + 1, column: 1 },
    })
    message.fatal = index >= warnings
  }
  return [file]
}

/** Findings whose every text is out to break the report. */
export function hostile(): VFile[] {
  const nasty =
    '`a|b` <script>alert("1")</script> & \u0000\u001B[31m\uD800 %0A ::error::x\r\ny ]]> \\'
  const file = new VFile({ path: 'source/a\'b"c<d>&,:%`|.md', value: `${nasty}\n`.repeat(3) })
  const whole = file.message(nasty, { ruleId: 'crash' })
  whole.fatal = true
  whole.note = nasty
  const beyond = file.message(nasty, { ruleId: 'name', place: { line: 99, column: 7 } })
  beyond.actual = nasty
  beyond.expected = [nasty, '']
  const cause = new VFileMessage(nasty, { place: { line: 1, column: 1 } })
  cause.file = 'source/not-given.md'
  beyond.cause = cause
  return [file, new VFile({ path: 'source/empty.md' })]
}
