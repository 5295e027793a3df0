import type { Check } from '../types.ts'
import { acceptance } from './acceptance.ts'
import { codeSpan } from './code-span.ts'
import { doubledSpace } from './doubled-space.ts'
import { doubledWord } from './doubled-word.ts'
import { draft } from './draft.ts'
import { emphasis } from './emphasis.ts'
import { endPunctuation } from './end-punctuation.ts'
import { figure } from './figure.ts'
import { footnote } from './footnote.ts'
import { lengthRatio } from './length-ratio.ts'
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
import { quotationMarks } from './quotation-marks.ts'
import { sourceCopied } from './source-copied.ts'
import { spacing } from './spacing.ts'
import { stale } from './stale.ts'
import { unknownUnit } from './unknown-unit.ts'
import { untranslated } from './untranslated.ts'
import { wrongLanguage } from './wrong-language.ts'

/** All checks by id. */
export const checks: Record<string, Check> = {
  acceptance,
  'code-span': codeSpan,
  'doubled-space': doubledSpace,
  'doubled-word': doubledWord,
  draft,
  emphasis,
  'end-punctuation': endPunctuation,
  figure,
  footnote,
  'length-ratio': lengthRatio,
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
  'quotation-marks': quotationMarks,
  'source-copied': sourceCopied,
  spacing,
  stale,
  'unknown-unit': unknownUnit,
  untranslated,
  'wrong-language': wrongLanguage,
}
