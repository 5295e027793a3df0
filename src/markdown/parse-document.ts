import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { Span } from '../types.ts'
import { guard } from './guard.ts'
import { blocksOnly } from './syntax/blocks-only.ts'
import { gfm } from './syntax/gfm.ts'
import { keepPrefixes } from './syntax/keep-prefixes.ts'
import { keepTitle } from './syntax/keep-title.ts'

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
}

const blocks = unified()
  .use(remarkParse)
  .use(gfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(blocksOnly)
  .freeze()

const processor = unified()
  .use(remarkParse)
  .use(gfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(keepPrefixes)
  .use(keepTitle)
  .freeze()

/**
 * The tree of a Markdown file (CommonMark, GFM, YAML and TOML frontmatter). Offsets are those of
 * the file's text as it is, a byte order mark included; columns do not count the mark.
 *
 * @throws Problem where it is nested too deep or has too many marks for the parser.
 */
export function parseDocument(file: VFile): Root {
  const text = String(file)
  const tree = guard(text, file.path ?? '', processor, blocks)
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
