import type { Check } from '../types.ts'
import { codeSpan } from './code-span.ts'
import { draft } from './draft.ts'
import { figure } from './figure.ts'
import { footnote } from './footnote.ts'
import { linkTarget } from './link-target.ts'
import { markup } from './markup.ts'
import { mdx } from './mdx.ts'
import { missingAsset } from './missing-asset.ts'
import { name } from './name.ts'
import { nfc } from './nfc.ts'
import { noExpression } from './no-expression.ts'
import { noInvisibleCharacter } from './no-invisible-character.ts'
import { noLookalikeHost } from './no-lookalike-host.ts'
import { noRawHtml } from './no-raw-html.ts'
import { noScriptUrl } from './no-script-url.ts'
import { outOfSync } from './out-of-sync.ts'
import { protectedToken } from './protected-token.ts'
import { stale } from './stale.ts'
import { unknownUnit } from './unknown-unit.ts'
import { untranslated } from './untranslated.ts'

/** All checks by id. */
export const checks: Record<string, Check> = {
  'code-span': codeSpan,
  draft,
  figure,
  footnote,
  'link-target': linkTarget,
  markup,
  mdx,
  'missing-asset': missingAsset,
  name,
  nfc,
  'no-expression': noExpression,
  'no-invisible-character': noInvisibleCharacter,
  'no-lookalike-host': noLookalikeHost,
  'no-raw-html': noRawHtml,
  'no-script-url': noScriptUrl,
  'out-of-sync': outOfSync,
  'protected-token': protectedToken,
  stale,
  'unknown-unit': unknownUnit,
  untranslated,
}
