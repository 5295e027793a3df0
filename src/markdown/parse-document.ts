import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Span, Syntax } from '../types.ts'
import { guard } from './guard.ts'
import { blocksOnly } from './syntax/blocks-only.ts'
import { gfm } from './syntax/gfm.ts'
import { keepPrefixes } from './syntax/keep-prefixes.ts'
import { keepTitle } from './syntax/keep-title.ts'
import { mdx } from './syntax/mdx.ts'

declare module 'mdast' {
  /** Frontmatter in TOML; mdast itself knows only YAML. */
  interface Toml extends Literal {
    type: 'toml'
  }
  interface FrontmatterContentMap {
    toml: Toml
  }
  interface RootContentMap {
    toml: Toml
  }
  interface RootData {
    /** What the document is written in. */
    syntax?: Syntax
  }
}

const base = unified().use(remarkParse).use(gfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

type Parsers = Record<'blocks' | 'whole', Processor<Root>>

/** Made when the first file asks for them: MDX brings a parser of JavaScript with it. */
const made = new Map<Syntax, Parsers>()

function parsers(syntax: Syntax): Parsers {
  const known = made.get(syntax)
  if (known) return known
  const fresh = {
    blocks: base().use(mdx, syntax).use(blocksOnly).freeze(),
    whole: base().use(mdx, syntax).use(keepPrefixes).use(keepTitle).freeze(),
  }
  made.set(syntax, fresh)
  return fresh
}

/**
 * The tree of a Markdown file (CommonMark, GFM, YAML and TOML frontmatter) or of an MDX file.
 * Offsets are those of the file's text as it is, a byte order mark included; columns do not count
 * the mark.
 *
 * @throws Problem where it is nested too deep, has too many marks for the parser, or is no MDX.
 */
export function parseDocument(file: VFile, syntax: Syntax = 'markdown'): Root {
  const text = String(file)
  const { whole, blocks } = parsers(syntax)
  const tree = guard(text, file.path ?? '', whole, blocks)
  tree.data = { ...tree.data, syntax }
  if (text.startsWith('\uFEFF')) shift(tree)
  return tree
}

/** The parser drops the byte order mark and counts from behind it. */
function shift(tree: Root): void {
  visit(tree, node => {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point?.offset !== undefined) point.offset += 1
    }
    if (node.type === 'definition' && node.data?.title) shiftSpan(node.data.title)
  })
  tree.data?.prefixes?.forEach(shiftSpan)
}

function shiftSpan(span: Span): void {
  span.start += 1
  span.end += 1
}
