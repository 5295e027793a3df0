import type { Labels } from './labels.ts'
import { parseInline } from './parse-inline.ts'
import { textSpans } from './text-spans.ts'

/**
 * Inline Markdown with its text in canonical composition (NFC). Code, HTML, destinations, labels and
 * tokens of other tools stay as they are.
 *
 * @throws Problem where the parser refuses it.
 */
export function compose(markdown: string, labels?: Labels): string {
  if (markdown === markdown.normalize('NFC')) return markdown
  const spans = textSpans(markdown, parseInline(markdown, labels))
  return spans
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) =>
        text.slice(0, start) + text.slice(start, end).normalize('NFC') + text.slice(end),
      markdown,
    )
}
