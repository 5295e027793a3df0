import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { FileChange } from '../util/write-files.ts'

/**
 * Changes of texts as a unified diff that `git apply` takes at the root of the repository.
 *
 * @param prefix The folder that the paths are below: empty, or with a slash at its end.
 */
export function unifiedDiff(
  changes: readonly FileChange[],
  prefix: string,
  isColored: boolean,
): string {
  const parts = changes.flatMap(({ path, old, content }) => {
    if (typeof content !== 'string') return []
    const name = prefix + path
    const from = typeof old === 'string' ? `a/${name}` : '/dev/null'
    const options = { headerOptions: FILE_HEADERS_ONLY }
    return [
      createTwoFilesPatch(from, `b/${name}`, old ?? '', content, undefined, undefined, options),
    ]
  })
  const text = parts.join('')
  return isColored ? text.replace(/^[-+@].*$/gm, paint) : text
}

const bold = 1
const red = 31
const green = 32
const cyan = 36

function paint(line: string): string {
  const isHead = line.startsWith('--- ') || line.startsWith('+++ ')
  const color = isHead ? bold : ({ '+': green, '-': red }[line.charAt(0)] ?? cyan)
  return `\u001B[${color}m${line}\u001B[0m`
}
