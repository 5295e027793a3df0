import type { Span } from '../types.ts'

/** How long a token may be; an opening bracket without a closing one is text. */
const longest = 2000

/** Text between two marks, neither of which stands in it. */
function between(open: string, close: string): string {
  return `${open}(?:(?!${open}|${close})[\\s\\S]){0,${longest}}${close}`
}

const patterns = [
  // Hugo, Jinja, Liquid, Vue: {{< x >}}, {{ x }}, {{{ x }}}, {% x %}
  between('\\{\\{\\{?', '\\}\\}\\}?'),
  between('\\{%', '%\\}'),
  // Comments and inclusions: {/* x */}, {* x *}
  between('\\{/\\*', '\\*/\\}'),
  between('\\{\\*', '\\*\\}'),
  // Attributes: {#id .class}, {: .class}
  '\\{:?[ \\t]*[#.][^{}\\n]{1,200}\\}',
  // Containers: :::note{#id}, /// note, !!! note, ??? note
  '^:{3,}(?:[ \\t]*[\\w-]+)?(?:\\{[^{}\\n]{0,200}\\})?',
  '^/{3,}(?:[ \\t]+[\\w-]+)?',
  '^(?:!!!|\\?\\?\\?\\+?)[ \\t]+[\\w-]+',
  // Alerts: [!NOTE]
  '^\\[![A-Za-z]+\\]',
  // Wiki links and tables of contents: [[x]], ![[x]]
  '!?\\[\\[[^\\[\\]\\n]{1,200}\\]\\]',
  // Math: $$x$$; one dollar is money.
  between('\\$\\$', '\\$\\$'),
  // Labels: :smile:
  '(?<![\\p{L}\\p{N}:]):(?:[a-z][a-z\\d_+-]*|[+-]1|100):(?![\\p{L}\\p{N}:])',
]

const token = new RegExp(patterns.join('|'), 'gmu')

/**
 * The places in inline Markdown that mean something to other tools that read it, in order. They
 * are no text, and stand in every language as they do in the source.
 */
export function protectedSpans(markdown: string): Span[] {
  return Array.from(markdown.matchAll(token), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}
