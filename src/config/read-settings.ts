import { checks } from '../check/index.ts'
import type { Settings } from '../types.ts'
import { find } from './find.ts'
import { resolve } from './resolve.ts'

/**
 * The settings of the project that a folder belongs to.
 *
 * @throws Problem where there is no configuration, or one that is not right.
 */
export async function readSettings(folder: string): Promise<Settings> {
  return resolve(await find(folder), { ...checks, termbase: {} })
}
