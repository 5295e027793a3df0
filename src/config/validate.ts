import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser'
import { location } from 'vfile-location'
import type { DraftOptions, Options, Policy } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { explain, type Path } from './explain.ts'
import type { Found } from './find.ts'
import { schema } from './schema.ts'

type Fail = (path: Path, key: string, values: Record<string, string>) => never

/** All keys of the configuration; the compiler holds them to the types. */
const keys = Object.keys({
  ...({ source: 0, locales: 0, output: 0 } satisfies Keys<Options['folders']>),
  ...({ missing: 0, stale: 0, draft: 0 } satisfies Keys<Policy>),
  ...({ endpoint: 0, model: 0, keyVariable: 0 } satisfies Keys<DraftOptions>),
  ...({
    sourceLocale: 0,
    locales: 0,
    fallback: 0,
    folders: 0,
    policy: 0,
    assets: 0,
    mdx: 0,
    frontmatter: 0,
    rules: 0,
    draft: 0,
    language: 0,
  } satisfies Keys<Options>),
})

type Keys<Value> = Record<keyof NonNullable<Value>, 0>

/**
 * The configuration, held against its schema, with a `fail` that names the place of a value.
 *
 * @throws Problem at the first value whose shape is not right.
 */
export function validate(found: Found): { options: Options; fail: Fail } {
  const fail: Fail = (path, key, values) => {
    const { line, column } = place(found, path)
    const file = found.file.path
    throw new Problem(key, { path: file, ...values }, { path: file, line, column })
  }
  const foreign = prototypeKey(found.node)
  if (foreign) fail(foreign, 'config-key', { word: '__proto__' })
  const parsed = schema.safeParse(getNodeValue(found.node))
  if (parsed.success) return { options: parsed.data, fail }
  return fail(...explain(parsed.error, keys))
}

/** Where a key says `__proto__`: in an object it would not be a key, but hand down others. */
function prototypeKey({ type, children = [] }: Node, at: Path = []): Path | undefined {
  for (const [index, child] of children.entries()) {
    const [key, value] = type === 'object' ? (child.children ?? []) : [undefined, child]
    const path = [...at, key?.value ?? index]
    const found = key?.value === '__proto__' ? path : value && prototypeKey(value, path)
    if (found) return found
  }
  return undefined
}

function place({ file, node }: Found, path: Path): { line: number; column: number } {
  for (let length = path.length; length > 0; length--) {
    const value = findNodeAtLocation(node, path.slice(0, length))
    // An unknown key is named at the key itself, a wrong value at the value.
    const at = value?.parent?.type === 'property' && length === path.length ? value.parent : value
    if (at) return location(file).toPoint(at.offset) ?? { line: 1, column: 1 }
  }
  return location(file).toPoint(node.offset) ?? { line: 1, column: 1 }
}
