import { escapeMarkup } from '../escape-markup.ts'

/** A message of stet's as HTML: what stands in backquotes is code. */
export function codeSpans(text: string): string {
  return text
    .split(/`([^`]*)`/)
    .map((part, at) => (at % 2 === 1 ? `<code>${escapeMarkup(part)}</code>` : escapeMarkup(part)))
    .join('')
}
