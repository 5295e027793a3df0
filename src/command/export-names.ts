import { relative, resolve } from 'node:path'
import { writeTbx } from '../exchange/tbx/write-tbx.ts'
import { paths } from '../locale/paths.ts'
import { readTermbase } from '../locale/read-termbase.ts'
import type { CommandInput } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { readText } from '../util/read-text.ts'
import { writeFiles } from '../util/write-files.ts'

/** `stet names export [file]`: the termbase as TBX-Basic; to standard output without a file. */
export async function exportNames({
  world,
  operands,
  flags,
  settings,
}: CommandInput): Promise<number> {
  const resolved = await settings()
  const { root, sourceLocale, targets } = resolved
  const path = paths.termbase(resolved)
  const { found, termbase } = await readTermbase(root, path, [sourceLocale, ...targets])
  if (!found) throw new Problem('cannot-read', { path, code: 'ENOENT' }, { path })
  const content = writeTbx(termbase, sourceLocale)
  const [, out] = operands
  if (out === undefined) await world.out(content)
  else {
    const file = relative(world.cwd, resolve(world.cwd, out))
    const old = await readText(world.cwd, file)
    const isOther = old !== undefined && String(old) !== content
    if (isOther && !flags.overwrite)
      throw new Problem('export-exists', { path: file }, { path: file })
    await writeFiles(world.cwd, [{ path: file, content, old: old ? String(old) : null }])
  }
  return 0
}
