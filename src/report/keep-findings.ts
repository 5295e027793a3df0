import { VFile } from 'vfile'
import type { FindingMessage } from '../types.ts'

/** The files with those of their findings that pass. */
export function keepFindings(
  files: readonly VFile[],
  passes: (message: FindingMessage, file: VFile) => boolean,
): VFile[] {
  return files.map(file => {
    const { path, cwd, value, messages, data } = file
    const kept = new VFile({ path, cwd, data, ...(value === undefined ? {} : { value }) })
    kept.messages.push(...messages.filter(message => passes(message, file)))
    return kept
  })
}
