import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { guard } from './guard.ts'
import { blocksOnly } from './syntax/blocks-only.ts'
import { gfm } from './syntax/gfm.ts'
import { keepPrefixes } from './syntax/keep-prefixes.ts'

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
  visit(tree, ({ position }) => {
    for (const point of [position?.start, position?.end]) {
      if (point?.offset !== undefined) point.offset += 1
    }
  })
  for (const prefix of tree.data?.prefixes ?? []) {
    prefix.start += 1
    prefix.end += 1
  }
}
