import type { DatabaseSync } from 'node:sqlite'
import { prose } from '../markdown/index.ts'
import type { MemoryFile, Segment } from '../types.ts'
import { Problem } from '../util/problem.ts'
import { keys } from './keys.ts'
import { words } from './words.ts'

/**
 * Brings the memory up to the files: what changed is read anew, in a stream; what is gone is
 * removed. Each file is in it as a whole or not at all, also where another process does the same.
 */
export async function update(database: DatabaseSync, files: readonly MemoryFile[]): Promise<void> {
  database.exec('BEGIN IMMEDIATE')
  try {
    const known = new Map(
      database
        .prepare('SELECT id, path, hash FROM file')
        .all()
        .map(({ id, path, hash }) => [String(path), { id: Number(id), hash }] as const),
    )
    for (const file of files) {
      const old = known.get(file.path)
      known.delete(file.path)
      if (old?.hash === file.hash) continue
      if (old) remove(database, old.id)
      await add(database, file)
    }
    for (const { id } of known.values()) remove(database, id)
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

function remove(database: DatabaseSync, file: number): void {
  database
    .prepare('DELETE FROM word WHERE rowid IN (SELECT id FROM segment WHERE file = ?)')
    .run(file)
  database.prepare('DELETE FROM segment WHERE file = ?').run(file)
  database.prepare('DELETE FROM file WHERE id = ?').run(file)
}

async function add(database: DatabaseSync, { path, hash, segments }: MemoryFile): Promise<void> {
  const { lastInsertRowid: file } = database
    .prepare('INSERT INTO file (path, hash) VALUES (?, ?)')
    .run(path, hash)
  const segment = database.prepare(
    `INSERT INTO segment (file, locale, unit, state, markdown, source, target, shape, text, context)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const word = database.prepare('INSERT INTO word (rowid, words) VALUES (?, ?)')
  for await (const found of segments()) {
    const { locale, source, target, isMarkdown, before, after, origin } = found
    const own = words(textOf(found))
    const { shape, text, context } = keys(source, before, after, own)
    const { lastInsertRowid } = segment.run(
      file,
      locale,
      origin.unit,
      origin.state ?? null,
      isMarkdown ? 1 : 0,
      source,
      target,
      shape,
      text,
      context,
    )
    const unique = new Set(own.filter(part => !/^\p{N}/u.test(part)))
    word.run(lastInsertRowid, [...unique].map(part => `${locale}·${part}`).join(' '))
  }
}

/** What a reader reads of a source text; to the letter where the parser refuses it. */
function textOf({ source, isMarkdown }: Segment): string {
  if (!isMarkdown) return source
  try {
    return prose(source).text
  } catch (error) {
    if (error instanceof Problem) return source
    throw error
  }
}
