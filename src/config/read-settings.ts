import { findNodeAtLocation } from 'jsonc-parser'
import type { Settings } from '../types.ts'
import { find } from './find.ts'
import { resolve } from './resolve.ts'

/**
 * The settings of the project that a folder belongs to.
 *
 * @throws Problem where there is no configuration, or one that is not right.
 */
export async function readSettings(folder: string): Promise<Settings> {
  const found = await find(folder)
  // Who sets no rule need not wait for all checks to load.
  const { checks } = findNodeAtLocation(found.node, ['rules'])
    ? await import('../check/index.ts')
    : {}
  return resolve(found, { ...checks, termbase: {} })
}
