import type { Settings } from '../types.ts'
import { parseJson } from '../util/parse-json.ts'
import { problemAt } from '../util/problem-at.ts'
import { readText } from '../util/read-text.ts'
import { manifestPath } from './manifest-path.ts'

/**
 * What stet wrote: hash by path below the output folder.
 *
 * @throws Problem where the file has another shape.
 */
export async function readManifest(settings: Settings): Promise<Map<string, string>> {
  const path = manifestPath(settings)
  const file = await readText(settings.root, path)
  if (!file) return new Map()
  const tree = parseJson(file)
  const entries = new Map<string, string>()
  for (const property of tree.children ?? []) {
    const [key, value] = property.children ?? []
    const outside = key?.value.split('/').includes('..') || /^\/|\\/.test(key?.value)
    if (!key || value?.type !== 'string' || outside) {
      throw problemAt(file, property.offset, 'manifest-shape')
    }
    entries.set(key.value, value.value)
  }
  return entries
}
