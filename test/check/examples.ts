import { readFileSync } from 'node:fs'
import type { Code, Root, RootContent } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** One `@example` of a check's doc. */
export interface Example {
  options: {
    locale: string
    termbase?: Record<string, Record<string, string[]>>
    /** The source the translation was made from, where it is stale. */
    previous?: string
    status?: 'draft'
    /** The source at the last sync, where it was another. */
    snapshot?: string
    /** The policy, where the article is written in MDX. */
    mdx?: string
    /** Files beside the article. */
    assets?: string[]
    /** The key of the translation, where it is not the unit's id. */
    key?: string
    rules?: Record<string, unknown>
    /** An accepted finding of the unit. */
    accepted?: Record<string, string>
  }
  source: string
  target: string
  /** The findings, one a line. */
  output: string[]
}

/** The doc comment of a check as Markdown: its summary and its examples. */
export function readDoc(file: URL): { summary: string; why: string; examples: Example[] } {
  const comment = /^\/\*\*\n([\s\S]*?)\n \*\/\n/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  const markdown = comment.replaceAll(/^ \* ?/gm, '')
  const [doc = '', ...examples] = markdown.split(/^@example /m)
  const tree = parse(doc)
  return {
    summary: plain(tree.children[0]),
    why: plain(tree.children.slice(2)),
    examples: examples.map(readExample),
  }
}

function readExample(text: string): Example {
  const end = text.indexOf('\n')
  const blocks = parse(text.slice(end)).children.filter(isCode)
  const block = (meta: string): string => {
    const found = blocks.find(code => code.meta === meta)
    if (!found) throw new Error(`An example has no block "${meta}".`)
    return found.value
  }
  return {
    options: JSON.parse(text.slice(0, end)),
    source: block('source'),
    target: block('target'),
    output: block('output')
      .split('\n')
      .filter(line => line !== ''),
  }
}

function parse(markdown: string): Root {
  return unified().use(remarkParse).parse(markdown)
}

function isCode(node: RootContent): node is Code {
  return node.type === 'code'
}
