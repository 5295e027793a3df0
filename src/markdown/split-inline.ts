import type { Nodes, PhrasingContent } from 'mdast'
import type { Code, Content, Span } from '../types.ts'
import { isText } from './is-text.ts'
import type { Labels } from './labels.ts'
import { parseInline } from './parse-inline.ts'
import { protectedSpans } from './protected-spans.ts'
import { traceText } from './trace-text.ts'

/** A code with its place; the two sides of a pair know each other. */
interface Mark extends Span, Omit<Code, 'id' | 'data'> {
  other?: Mark
}

/**
 * Inline Markdown as the text that a translator edits and the codes between: marks of emphasis,
 * both sides of links and pictures, code, HTML, hard breaks, escapes, and tokens of other tools.
 * Alt texts and titles are text. Put together again, text and data are the Markdown to the letter.
 *
 * @throws Problem where it is nested too deep or has too many marks for the parser.
 */
export function splitInline(markdown: string, labels?: Labels): Content {
  if (markdown === '') return []
  if (isText(markdown)) return [markdown]
  const marks: Mark[] = []
  for (const node of parseInline(markdown, labels).children) collect(node, markdown, marks)
  return assemble(protect(marks, protectedSpans(markdown)), markdown)
}

function collect(node: PhrasingContent, markdown: string, marks: Mark[]): void {
  const { start, end } = place(node)
  // An address in its own angle brackets, or in none, has no text beside itself.
  const isAddress = node.type === 'link' && markdown[start] !== '['
  if (node.type === 'text') trace(node.value, markdown, start, marks)
  else if (node.type === 'image' || node.type === 'imageReference') {
    enclose(node, node.data?.alt ?? [], markdown, marks)
  } else if ('children' in node && !isAddress) enclose(node, node.children, markdown, marks)
  else marks.push({ kind: 'alone', type: node.type, start, end })
}

/** The two sides of a node around its text, and the title of a link. */
function enclose(
  node: Exclude<PhrasingContent, { type: 'text' }>,
  children: readonly PhrasingContent[],
  markdown: string,
  marks: Mark[],
): void {
  const { type } = node
  const whole = place(node)
  const [first] = children
  const last = children.at(-1)
  const title = titleOf(node)
  let rest = whole.start
  if (first && last) {
    const open: Mark = { kind: 'open', type, start: whole.start, end: place(first).start }
    const close: Mark = {
      kind: 'close',
      type,
      start: place(last).end,
      end: title?.start ?? whole.end,
    }
    const label = labelOf(node, markdown.slice(open.end, close.start))
    if (label !== undefined) close.label = label
    open.other = close
    close.other = open
    marks.push(open)
    for (const child of children) collect(child, markdown, marks)
    marks.push(close)
    rest = close.end
  } else if (title) {
    marks.push({ kind: 'alone', type, start: rest, end: title.start })
  }
  if (title) {
    trace(title.value, markdown, title.start, marks)
    rest = title.end
  }
  if (rest < whole.end) marks.push({ kind: 'alone', type, start: rest, end: whole.end })
}

function titleOf(node: PhrasingContent): (Span & { value: string }) | undefined {
  if (node.type !== 'link' && node.type !== 'image') return undefined
  const span = node.data?.title
  return span && node.title ? { ...span, value: node.title } : undefined
}

/** The label of a reference that is written as its text alone. */
function labelOf(node: PhrasingContent, text: string): string | undefined {
  const isOwn =
    (node.type === 'linkReference' || node.type === 'imageReference') &&
    node.referenceType !== 'full'
  return isOwn ? text : undefined
}

/** Characters that are written as an escape or a reference. */
function trace(value: string, markdown: string, from: number, marks: Mark[]): void {
  for (const { text, start, end } of traceText(value, markdown, from)) {
    const isLiteral = markdown.slice(start, end) === text || text === '\uFFFD'
    if (!isLiteral) marks.push({ kind: 'alone', type: 'character', says: text, start, end })
  }
}

/** Lets tokens stand as codes, unless they are part of one, or lie across its end. */
function protect(marks: readonly Mark[], tokens: readonly Span[]): Mark[] {
  const free = tokens.filter(token =>
    marks.every(mark => !overlap(mark, token) || within(mark, token)),
  )
  const kept = marks.filter(mark => !free.some(token => within(mark, token)))
  const all: Mark[] = [
    ...kept.map(mark => (mark.other && !kept.includes(mark.other) ? alone(mark) : mark)),
    ...free.map(span => ({ kind: 'alone' as const, type: 'token', ...span })),
  ]
  return all.sort((a, b) => a.start - b.start || a.end - b.end)
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function within(inner: Span, outer: Span): boolean {
  const isSame = inner.start === outer.start && inner.end === outer.end
  return outer.start <= inner.start && inner.end <= outer.end && !isSame
}

function alone({ type, start, end }: Mark): Mark {
  return { kind: 'alone', type, start, end }
}

function assemble(marks: readonly Mark[], markdown: string): Content {
  const content: (string | Code)[] = []
  const ids = new Map<Mark, string>()
  let at = 0
  let count = 0
  for (const mark of marks) {
    if (mark.start > at) content.push(markdown.slice(at, mark.start))
    const id = (mark.other && ids.get(mark.other)) ?? String(++count)
    ids.set(mark, id)
    const { kind, type, says, label, start, end } = mark
    content.push({
      kind,
      id,
      data: markdown.slice(start, end),
      type,
      ...(says === undefined ? {} : { says }),
      ...(label === undefined ? {} : { label }),
    })
    at = end
  }
  if (at < markdown.length) content.push(markdown.slice(at))
  return content
}

function place({ position }: Nodes): Span {
  const start = position?.start.offset ?? 0
  return { start, end: position?.end.offset ?? start }
}
