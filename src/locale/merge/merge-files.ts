import type { VFile } from 'vfile'
import { parseJson } from '../../util/parse-json.ts'
import { problemAt } from '../../util/problem-at.ts'
import { type JsonValue, jsonValue } from './json-value.ts'
import { mergeKeys } from './merge-keys.ts'
import { type Decide, mergeValue } from './merge-value.ts'
import { renderValue } from './render-value.ts'

/** The versions of a file that a merge works on. */
export interface FileVersions {
  /** The last version that both sides have in common; an empty file where there is none. */
  base: VFile
  ours: VFile
  theirs: VFile
}

/** What came of a merge: the text, and how many keys both sides changed, each otherwise. */
export interface MergedFile {
  text: string
  conflicts: number
}

/**
 * Merges the versions of a JSON file key by key. Where both sides say something else of a key, its
 * line stands there twice, between git's conflict markers. The layout is that of our version.
 *
 * @throws Problem where a version is no JSON object.
 */
export function mergeFiles(versions: FileVersions, decide: Decide): MergedFile {
  const base = read(versions.base)
  const ours = read(versions.ours)
  const theirs = read(versions.theirs)
  const lines: Line[] = []
  for (const key of mergeKeys(keysOf(base), keysOf(ours), keysOf(theirs))) {
    const of = (value: JsonValue | undefined): JsonValue | undefined => value?.members.get(key)
    const own = { base: of(base), ours: of(ours), theirs: of(theirs) }
    const merged = mergeValue(own, decide, 1)
    if (merged === null) continue
    const name = JSON.stringify(key)
    const texts = merged === undefined ? [own.ours?.raw, own.theirs?.raw] : [merged]
    lines.push(texts.map(text => `${name}: ${text}`))
  }
  const like = ours && ours.members.size > 0 ? ours : (theirs ?? ours)
  const text = render(lines, String(versions.ours) || String(versions.theirs), like?.raw ?? '{}')
  return { text, conflicts: lines.filter(({ length }) => length > 1).length }
}

/** What stands in the place of a key: one version of it, or ours and theirs. */
type Line = string[]

function read(file: VFile): JsonValue | undefined {
  if (String(file).trim() === '') return undefined
  const tree = parseJson(file)
  if (tree.type === 'object') return jsonValue(String(file), tree)
  throw problemAt(file, tree.offset, 'merge-shape', { found: tree.type })
}

function keysOf(value: JsonValue | undefined): string[] {
  return [...(value?.members.keys() ?? [])]
}

/** The file, laid out like another one; conflicts take a line for each key. */
function render(lines: readonly Line[], old: string, like: string): string {
  const isClean = lines.every(({ length }) => length === 1)
  const object = isClean
    ? renderValue(lines.flat(), like)
    : renderConflicts(lines, /\n([ \t]*)\S/.exec(like)?.[1] ?? '  ')
  const end = old === '' || /[\r\n]$/.test(old) ? '\n' : ''
  const text = `${old.startsWith('\uFEFF') ? '\uFEFF' : ''}${object}${end}`
  const unified = text.replaceAll('\r\n', '\n')
  return old.includes('\r\n') ? unified.replaceAll('\n', '\r\n') : unified
}

function renderConflicts(lines: readonly Line[], indent: string): string {
  const rows = lines.flatMap((texts, index) => {
    const comma = index < lines.length - 1 ? ',' : ''
    const [ours, theirs] = texts.map(text => `${indent}${text}${comma}`)
    if (theirs === undefined) return ours ?? []
    return ['<<<<<<< ours', ours, '=======', theirs, '>>>>>>> theirs']
  })
  return ['{', ...rows, '}'].join('\n')
}
