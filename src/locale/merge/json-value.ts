import type { Node } from 'jsonc-parser'

/** A value of a JSON file as it is written there, and what it says. */
export interface JsonValue {
  type: string
  /** As the file has it. */
  raw: string
  /** The same for two values that say the same, whatever their layout and the order of keys. */
  meaning: string
  /** Of an object. */
  members: Map<string, JsonValue>
  /** Of an array. */
  items: JsonValue[]
}

/** A value of a file, from its tree. */
export function jsonValue(
  text: string,
  { type, value, offset, length, children }: Node,
): JsonValue {
  const raw = text.slice(offset, offset + length)
  const result: JsonValue = { type, raw, meaning: '', members: new Map(), items: [] }
  for (const child of children ?? []) {
    const [key, member] = child.children ?? []
    if (type === 'array') result.items.push(jsonValue(text, child))
    else if (key && member) result.members.set(key.value, jsonValue(text, member))
  }
  if (type === 'array') {
    result.meaning = `[${result.items.map(({ meaning }) => meaning).join()}]`
  } else if (type === 'object') {
    const parts = [...result.members].map(
      ([key, { meaning }]) => `${JSON.stringify(key)}:${meaning}`,
    )
    result.meaning = `{${parts.sort().join()}}`
  } else result.meaning = JSON.stringify(value)
  return result
}
