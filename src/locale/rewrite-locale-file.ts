import { VFile } from 'vfile'
import type { LocaleFile, Settings } from '../types.ts'
import type { FileChange } from '../util/write-files.ts'
import { parseLocaleFile } from './parse-locale-file.ts'
import { paths } from './paths.ts'

/** A locale file as it will be once the changes are written. */
export function rewriteLocaleFile(
  old: LocaleFile,
  settings: Settings,
  changes: readonly FileChange[],
): LocaleFile {
  const { locale, namespace, file } = old
  const path = paths.locale(settings, locale, namespace)
  const change = changes.find(each => each.path === path)
  if (typeof change?.content !== 'string') return old
  const rewritten = new VFile({ path, cwd: file.cwd, value: change.content })
  return parseLocaleFile(rewritten, locale, namespace)
}
