import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Problem } from './problem.ts'

/**
 * The text of a file below the root, in pieces. UTF-8, or UTF-16 where its byte order mark says so;
 * the mark is left out.
 *
 * @throws Problem where it cannot be read or is neither.
 */
export async function* streamText(root: string, path: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  try {
    for await (const chunk of createReadStream(join(root, path))) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
      yield decoder.decode(chunk, { stream: true })
    }
    yield decoder?.decode() ?? ''
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException
    if (error instanceof Problem) throw error
    if (name === 'TypeError') throw new Problem('not-utf8', { path }, { path }, { cause: error })
    throw new Problem('cannot-read', { path, code: code ?? 'unknown' }, { path }, { cause: error })
  }
}

function encodingOf(start: Uint8Array): string {
  const [first, second] = start
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
