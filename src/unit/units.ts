import type { Nodes } from 'mdast'
import { directives, type Labels, labels, prose } from '../markdown/index.ts'
import type { Article, Unit } from '../types.ts'
import { type Handle, handlers } from './handle/index.ts'
import { isProgram } from './is-program.ts'
import { outsideMath } from './outside-math.ts'
import type { Source } from './span-unit.ts'

/**
 * The units of an article in document order, without ids. What gives a reader no letter and no
 * digit (a picture without alt text, code, an address) is no unit, nor is what the article's
 * comments tell stet to ignore, nor JSX in an article that is read as Markdown because MDX rejects it.
 *
 * @param frontmatter Keys of the frontmatter whose values are units.
 */
export function units(article: Article, frontmatter: readonly string[] = []): Unit[] {
  const { tree, file } = article
  const source = { text: String(file), prefixes: tree.data?.prefixes ?? [], frontmatter }
  const isRejected = article.rejected !== undefined
  const walk: Walk = {
    source,
    labels: labels(tree),
    isRejected,
    isOff: false,
    skipsNext: false,
    notes: [],
  }
  return collect(tree, walk)
}

/** What the comments so far said. */
interface Walk {
  source: Source
  labels: Labels
  /** Whether it should have been MDX. */
  isRejected: boolean
  /** Between `stet-ignore-start` and `stet-ignore-end`. */
  isOff: boolean
  /** Right behind `stet-ignore`. */
  skipsNext: boolean
  /** For the next unit. */
  notes: string[]
}

function collect(node: Nodes, walk: Walk): Unit[] {
  if (node.type === 'html' || node.type === 'mdxFlowExpression') {
    for (const directive of directives(node.value)) {
      if (directive.kind === 'note') walk.notes.push(directive.text)
      else if (directive.kind === 'ignore') walk.skipsNext = true
      else walk.isOff = directive.kind === 'ignore-start'
    }
    return []
  }
  if (walk.skipsNext) {
    walk.skipsNext = false
    return []
  }
  const handle = handlers[node.type] as Handle<Nodes['type']> | undefined
  if (handle) return walk.isOff ? [] : readable(handle(node, walk.source), walk)
  if (!('children' in node)) return []
  return outsideMath(node.children, walk.source.text).flatMap(child => collect(child, walk))
}

function readable(all: Unit[], walk: Walk): Unit[] {
  return all
    .filter(({ text }) => isReadable(text, walk.labels) && !(walk.isRejected && isProgram(text)))
    .map(unit => {
      const notes = walk.notes.splice(0)
      return notes.length > 0 ? { ...unit, note: notes.join('\n') } : unit
    })
}

function isReadable(text: string, known: Labels): boolean {
  // A word at the start is text, whatever follows: most units need no parsing to see it.
  return /^\p{L}+(?:[\s,]|$)/u.test(text) || /[\p{L}\p{N}]/u.test(prose(text, known).text)
}
