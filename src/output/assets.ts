import { posix } from 'node:path'
import type { Paragraph, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Asset } from '../types.ts'

/**
 * The files below the source folder that a text's pictures and links refer to, in document
 * order, with the places of the pictures, links and definitions. Addresses, absolute paths, paths
 * that leave the folder, and other articles are none.
 */
export function assets({
  tree,
  namespace,
}: {
  tree: Root | Paragraph
  namespace: string
}): Asset[] {
  const result: Asset[] = []
  visit(tree, node => {
    if (!('url' in node)) return
    const path = pathOf(node.url, namespace)
    // A link without an extension is a route of the site, not a file.
    if (path && node.type !== 'image' && posix.extname(path) === '') return
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (path === undefined || start === undefined || end === undefined) return
    result.push({ url: node.url, path, start, end })
  })
  return result
}

function pathOf(url: string, namespace: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(url)) return undefined
  const decoded = decode(url.replace(/[?#].*$/s, ''))
  if (!decoded || decoded.includes('\0') || decoded.includes('\\')) return undefined
  if (decoded.startsWith('/') || decoded.endsWith('/')) return undefined
  const path = posix.join(posix.dirname(namespace), decoded)
  if (path === '.') return undefined
  if (path === '..' || path.startsWith('../') || /\.mdx?$/i.test(path)) return undefined
  return path
}

/** Percent-decoded; nothing where it does not decode. */
function decode(url: string): string | undefined {
  try {
    return decodeURIComponent(url)
  } catch {
    return undefined
  }
}
