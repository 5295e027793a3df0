import type { Links } from './links.ts'

/** Links what stands once in each list, moved or not. */
export function linkUnique(links: Links): void {
  const inOld = onceOnly(links.old)
  for (const [text, j] of onceOnly(links.young)) {
    const i = inOld.get(text)
    if (i !== undefined) links.add(i, j)
  }
}

/** The items that stand once in a list, with their indices, in order. */
function onceOnly(items: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [index, item] of items.entries()) {
    if (found.has(item)) repeated.add(item)
    else found.set(item, index)
  }
  for (const item of repeated) found.delete(item)
  return found
}
