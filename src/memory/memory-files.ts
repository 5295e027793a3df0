import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findNamespaces } from '../locale/find-namespaces.ts'
import { readArticleFiles } from '../locale/read-article-files.ts'
import { renderState } from '../locale/render-state.ts'
import type { MemoryFile, Segment, Settings } from '../types.ts'
import { hash } from '../util/hash.ts'
import { Problem } from '../util/problem.ts'
import { articleSegments } from './article-segments.ts'
import { tmxSegments } from './tmx-segments.ts'

/**
 * All that the memory is made from: the locale files of each article, and the memories of other
 * tools in `locales/.memory/`.
 *
 * @throws Problem where a file cannot be read or is not right.
 */
export async function memoryFiles(settings: Settings): Promise<MemoryFile[]> {
  const { root, sourceLocale, targets, folders } = settings
  const files: MemoryFile[] = []
  for (const namespace of await findNamespaces(settings)) {
    files.push(...(await articleFiles(settings, namespace)))
  }
  // What is read of a file hangs on the locales as well.
  const languages = [sourceLocale, ...targets].join(' ')
  for (const name of await memories(root, `${folders.locales}/.memory`)) {
    const path = `${folders.locales}/.memory/${name}`
    files.push({
      path,
      hash: hash(`${languages} ${await digest(root, path)}`),
      segments: () => tmxSegments(root, path, sourceLocale, targets),
    })
  }
  return files
}

/**
 * A file a locale. Their texts are read again when they are needed: those of all articles at once
 * may be many. An article whose files are not right has none; whoever needs them reports it.
 */
async function articleFiles(settings: Settings, namespace: string): Promise<MemoryFile[]> {
  try {
    const { snapshot, targets, state } = await readArticleFiles(settings, namespace)
    const known = [settings.sourceLocale, String(snapshot.file), state ? renderState(state) : '']
    return targets
      .filter(({ exists }) => exists)
      .map(({ locale, file }) => ({
        path: file.path,
        hash: hash(JSON.stringify([...known, String(file)])),
        segments: () => readSegments(settings, namespace, locale),
      }))
  } catch (error) {
    if (error instanceof Problem) return []
    throw error
  }
}

async function* readSegments(
  settings: Settings,
  namespace: string,
  locale: string,
): AsyncGenerator<Segment> {
  yield* articleSegments(await readArticleFiles(settings, namespace), locale)
}

/** The TMX files of a folder, sorted; none where there is no folder. Links are not followed. */
async function memories(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(error => {
    if (error.code === 'ENOENT') return []
    throw cannotRead(folder, error)
  })
  const found = entries.filter(entry => entry.isFile() && /\.tmx$/i.test(entry.name))
  return found.map(({ name }) => name).sort()
}

async function digest(root: string, path: string): Promise<string> {
  const sum = createHash('sha256')
  try {
    for await (const chunk of createReadStream(join(root, path))) sum.update(chunk)
  } catch (error) {
    throw cannotRead(path, error)
  }
  return sum.digest('hex')
}

function cannotRead(path: string, error: unknown): Problem {
  const { code = 'unknown' } = error as NodeJS.ErrnoException
  return new Problem('cannot-read', { path, code }, { path }, { cause: error })
}
