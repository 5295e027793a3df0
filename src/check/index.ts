import type { Check } from '../types.ts'
import { draft } from './draft.ts'
import { figure } from './figure.ts'
import { markup } from './markup.ts'
import { mdx } from './mdx.ts'
import { missingAsset } from './missing-asset.ts'
import { name } from './name.ts'
import { outOfSync } from './out-of-sync.ts'
import { stale } from './stale.ts'
import { unknownUnit } from './unknown-unit.ts'
import { untranslated } from './untranslated.ts'

/** All checks by id. */
export const checks: Record<string, Check> = {
  draft,
  figure,
  markup,
  mdx,
  'missing-asset': missingAsset,
  name,
  'out-of-sync': outOfSync,
  stale,
  'unknown-unit': unknownUnit,
  untranslated,
}
