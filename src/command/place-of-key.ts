import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'

/** Where a JSON file has a key, as `path:line:column`; its path alone where it has none. */
export function placeOfKey(file: VFile, key: string): string {
  const text = String(file).replace(/^\uFEFF/u, ' ')
  const tree = parseTree(text)
  const offset = tree && findNodeAtLocation(tree, [key])?.parent?.offset
  const point = offset === undefined ? undefined : location(text).toPoint(offset)
  return point === undefined ? file.path : `${file.path}:${point.line}:${point.column}`
}
