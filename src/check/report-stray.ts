import type { LocaleFile, Say, Settings } from '../types.ts'
import { suggest } from '../util/suggest.ts'
import { reportFault } from './report-fault.ts'

/** Says that a locale file belongs to no article, and never did: most likely its name is mistyped. */
export function reportStray(
  { file, namespace }: LocaleFile,
  namespaces: readonly string[],
  { rules }: Settings,
  say: Say,
): void {
  const severity = rules['unknown-unit'] ?? 'warning'
  if (severity === 'off') return
  const near = suggest(namespace, namespaces)
  const values = { namespace, known: near ?? '' }
  const message = near ? 'article-near' : 'article'
  reportFault({ id: 'unknown-unit' }, severity, { message, values, place: { file } }, say)
}
