import { relative, resolve } from 'node:path'
import { readTbx } from '../exchange/tbx/read-tbx.ts'
import { paths } from '../locale/paths.ts'
import { readTermbase } from '../locale/read-termbase.ts'
import { addRows } from '../name/index.ts'
import type { CommandInput } from '../types.ts'
import type { Lock } from '../util/lock.ts'
import { Problem } from '../util/problem.ts'
import { readText } from '../util/read-text.ts'
import { writeProject } from '../util/write-project.ts'
import { placeOfKey } from './place-of-key.ts'
import { underLock } from './under-lock.ts'

/**
 * `stet names import <file>`: adds the concepts of a TBX file that the termbase lacks. Rows that are
 * there stay as they are; where the file says otherwise, the exit code is 1.
 */
export function importNames(input: CommandInput): Promise<number> {
  return underLock(input, lock => add(input, lock))
}

async function add(input: CommandInput, lock: Lock): Promise<number> {
  const { world, operands, say, settings } = input
  const resolved = await settings()
  const { root, sourceLocale, targets } = resolved
  const locales = [sourceLocale, ...targets]
  const [, name = ''] = operands
  const from = relative(world.cwd, resolve(world.cwd, name))
  const tbx = name === '' ? undefined : await readText(world.cwd, from)
  if (!tbx) throw new Problem('cannot-read', { path: from, code: 'ENOENT' }, { path: from })
  const path = paths.termbase(resolved)
  const { file, found, termbase } = await readTermbase(root, path, locales)
  const rows = Object.entries(readTbx(tbx, locales)).map(([concept, forms]) => ({ concept, forms }))
  const [known, added] = [true, false].map(has =>
    rows.filter(({ concept }) => Object.hasOwn(termbase, concept) === has),
  )
  const others = (known ?? []).filter(({ concept, forms }) => !isSame(termbase[concept], forms))
  for (const { concept } of others) {
    world.err(`${say('names.differ', { concept, path: placeOfKey(file, concept) })}\n`)
  }
  const text = found ? String(file) : ''
  const content = addRows(text, added ?? [])
  if (content !== text) await writeProject(lock, [{ path, content, old: found ? text : null }])
  world.err(`${say('names.added', { count: added?.length ?? 0, path })}\n`)
  return others.length > 0 ? 1 : 0
}

type Row = Readonly<Record<string, readonly string[]>>

function isSame(a: Row | false | undefined, b: Row): boolean {
  if (!a) return false
  const key = (row: Row): string =>
    JSON.stringify(
      Object.entries(row)
        .filter(([, forms]) => forms.length > 0)
        .sort(),
    )
  return key(a) === key(b)
}
