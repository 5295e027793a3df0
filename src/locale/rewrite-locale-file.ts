import { VFile } from 'vfile'
import type { LocaleFile } from '../types.ts'
import type { FileChange } from '../util/write-files.ts'
import { parseLocaleFile } from './parse-locale-file.ts'

/** A locale file as it will be once the changes are written. */
export function rewriteLocaleFile(old: LocaleFile, changes: readonly FileChange[]): LocaleFile {
  const { locale, namespace, file } = old
  const change = changes.find(({ path }) => path === file.path)
  if (typeof change?.content !== 'string') return old
  const rewritten = new VFile({ path: file.path, cwd: file.cwd, value: change.content })
  return parseLocaleFile(rewritten, locale, namespace)
}
