import type { Code, Content } from '../types.ts'

/**
 * The target with the ids of the source: a code that stands in both has one id, others have ids
 * that the source does not have. An opening and its closing count as one code.
 */
export function alignCodes(source: Content, target: Content): Content {
  const free = [...pairs(source)]
  const ids = new Map<string, string>()
  let last = free.length
  for (const [id, data] of pairs(target)) {
    const index = free.findIndex(([, other]) => other === data)
    const [match] = index < 0 ? [] : free.splice(index, 1)
    if (!match) last += 1
    ids.set(id, match ? match[0] : String(last))
  }
  return target.map(part =>
    typeof part === 'string' ? part : { ...part, id: ids.get(part.id) ?? part.id },
  )
}

/** The Markdown of each code, by id. */
function pairs(content: Content): Map<string, string> {
  const found = new Map<string, string>()
  for (const part of content) {
    if (typeof part === 'string') continue
    const before = found.get(part.id)
    found.set(part.id, before === undefined ? own(part) : `${before}\n${part.data}`)
  }
  return found
}

function own({ kind, data }: Code): string {
  return `${kind === 'alone'}\n${data}`
}
