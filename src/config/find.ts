import { dirname } from 'node:path'
import type { Node } from 'jsonc-parser'
import { findNodeAtLocation } from 'jsonc-parser'
import type { VFile } from 'vfile'
import { parseJson } from '../util/parse-json.ts'
import { Problem } from '../util/problem.ts'
import { readText } from '../util/read-text.ts'

/** Where the configuration stands: the file, and the node that holds it. */
export interface Found {
  /** Absolute path of the project's root. */
  root: string
  file: VFile
  node: Node
}

const ownFile = 'stet.config.json'

/**
 * The nearest `stet.config.json`, or `package.json` with a field `stet`, in the folder or above.
 *
 * @throws Problem where there is none, or two in one folder.
 */
export async function find(folder: string): Promise<Found> {
  for (let root = folder; ; root = dirname(root)) {
    const own = await readText(root, ownFile)
    const manifest = await readText(root, 'package.json')
    const field = manifest && findNodeAtLocation(parseJson(manifest), ['stet'])
    if (own && field) throw new Problem('config-twice', { path: ownFile }, { path: ownFile })
    if (own) return { root, file: own, node: parseJson(own) }
    if (manifest && field) return { root, file: manifest, node: field }
    if (root === dirname(root)) throw new Problem('config-missing', { folder })
  }
}
