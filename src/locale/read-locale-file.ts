import { VFile } from 'vfile'
import type { LocaleFile } from '../types.ts'
import { readText } from '../util/read-text.ts'
import { parseLocaleFile } from './parse-locale-file.ts'

/**
 * Reads a locale file. One that does not exist has no entries.
 *
 * @throws Problem with line and column where it is not right.
 */
export async function readLocaleFile(
  root: string,
  path: string,
  locale: string,
  namespace: string,
): Promise<LocaleFile> {
  const file = await readText(root, path)
  if (file) return parseLocaleFile(file, locale, namespace)
  const absent = new VFile({ path, cwd: root })
  return { locale, namespace, file: absent, exists: false, entries: new Map() }
}
