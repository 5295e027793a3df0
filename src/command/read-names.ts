import { relative, resolve } from 'node:path'
import { baseLanguages, knownLanguages } from '../figure/index.ts'
import { readTermbase } from '../locale/read-termbase.ts'
import type { CommandInput, Flag, Termbase } from '../types.ts'
import { Problem } from '../util/problem.ts'

export const namesFlag: Flag = {
  flags: '--names <file>',
  description: 'the termbase: concepts with their forms in each language',
}

/** The termbase that `--names` gives; empty without it. */
export async function readNames({ world, flags }: CommandInput): Promise<Termbase> {
  if (typeof flags.names !== 'string') return {}
  const path = relative(world.cwd, resolve(world.cwd, flags.names))
  const { found, termbase } = await readTermbase(world.cwd, path, [
    ...knownLanguages,
    ...baseLanguages,
  ])
  if (!found) throw new Problem('cannot-read', { path, code: 'ENOENT' }, { path })
  return termbase
}
