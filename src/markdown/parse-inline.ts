import type { Break, Paragraph, PhrasingContent, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Syntax } from '../types.ts'
import { guard } from './guard.ts'
import { isText } from './is-text.ts'
import type { Labels } from './labels.ts'
import { gfm } from './syntax/gfm.ts'
import { inlineOnly } from './syntax/inline-only.ts'
import { keepAlt } from './syntax/keep-alt.ts'
import { keepDestination } from './syntax/keep-destination.ts'
import { keepPrefixes } from './syntax/keep-prefixes.ts'
import { keepTitle } from './syntax/keep-title.ts'
import { knowLabels } from './syntax/know-labels.ts'
import { mdx } from './syntax/mdx.ts'
import { noTags } from './syntax/no-tags.ts'

const none = { markdown: noLabels('markdown'), mdx: noLabels('mdx') }
const processors = new WeakMap<Labels, Processor<Root>>()
const tagged = new WeakMap<Labels, Processor<Root>>()

/** What opens a tag or an expression in MDX; another `<`, as in `a < b`, can only be text. */
const opener = /\{|<[\p{L}$_/>!?]/u

/**
 * The tree of a unit's inline Markdown. Nothing in it opens a block: `3. Oktober` is text. A
 * reference is one where its label is among `labels`. A blank line, which no unit of a source has,
 * reads as a hard break.
 *
 * @param plain What `isText` says of it, where that is known.
 * @throws Problem where it is nested too deep, has too many marks for the parser, or is no MDX.
 */
export function parseInline(
  text: string,
  labels: Labels = none.markdown,
  plain: boolean = isText(text),
): Paragraph {
  if (plain) return asParagraph(text)
  const isMdx = labels.syntax === 'mdx' && opener.test(text)
  const tree = guard(shield(text), '', processor(labels, isMdx), { parse: asText })
  const paragraphs = tree.children.filter(node => node.type === 'paragraph')
  return {
    type: 'paragraph',
    data: { prefixes: tree.data?.prefixes ?? [] },
    children: paragraphs.flatMap((paragraph, index): PhrasingContent[] => {
      const before = paragraphs[index - 1]
      return before ? [gap(before, paragraph), ...paragraph.children] : paragraph.children
    }),
  }
}

function asParagraph(value: string): Paragraph {
  const start = { line: 1, column: 1, offset: 0 }
  const end = { line: 1, column: value.length + 1, offset: value.length }
  const text = { type: 'text' as const, value, position: { start, end } }
  return { type: 'paragraph', data: { prefixes: [] }, children: [text] }
}

function gap(before: Paragraph, after: Paragraph): Break {
  if (!before.position || !after.position) return { type: 'break' }
  return { type: 'break', position: { start: before.position.end, end: after.position.start } }
}

/** To the guard, a unit is one paragraph of text. */
function asText(value: string): Root {
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  }
}

/** The parser drops a byte order mark at the start; a second one stands, and offsets hold. */
function shield(text: string): string {
  return text.startsWith('\uFEFF') ? `\uFEFF${text}` : text
}

function noLabels(syntax: Syntax): Labels {
  return { definitions: [], footnotes: [], syntax }
}

function processor(given: Labels, isMdx: boolean): Processor<Root> {
  const hasLabels = given.definitions.length + given.footnotes.length > 0
  const { syntax = 'markdown' } = given
  const labels = hasLabels ? given : none[syntax]
  const known = isMdx ? tagged : processors
  let result = known.get(labels)
  if (!result) {
    result = unified()
      .use(remarkParse)
      .use(gfm)
      .use(mdx, isMdx ? 'mdx' : 'markdown')
      .use(inlineOnly)
      .use(noTags, syntax)
      .use(knowLabels, labels)
      .use(keepAlt)
      .use(keepDestination)
      .use(keepPrefixes)
      .use(keepTitle)
      .freeze() as Processor<Root>
    known.set(labels, result)
  }
  return result
}
