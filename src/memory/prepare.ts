import type { DatabaseSync } from 'node:sqlite'

/** Goes up whenever the tables, or what is written into them, change: older files are made anew. */
const version = 1

/**
 * The words of the index are cut by `words.ts`, so its tokenizer has but spaces to find; each word
 * carries its locale (`en·aktie`), so that one index serves all.
 */
const tables = `
  CREATE TABLE file (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, hash TEXT NOT NULL);
  CREATE TABLE segment (
    id INTEGER PRIMARY KEY, file INTEGER NOT NULL, locale TEXT NOT NULL, unit TEXT NOT NULL,
    state TEXT, markdown INTEGER NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
    shape INTEGER NOT NULL, text INTEGER NOT NULL, context INTEGER NOT NULL
  );
  CREATE INDEX segment_shape ON segment (shape, text, context);
  CREATE INDEX segment_file ON segment (file);
  CREATE VIRTUAL TABLE word USING fts5(
    words, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '-'"
  );
  PRAGMA user_version = ${version};
`

/** Gives a database its tables, where it has none or those of another version. */
export function prepare(database: DatabaseSync): void {
  // What a power cut takes is made again, so nothing waits for the disk.
  database.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -32000; BEGIN IMMEDIATE')
  if (database.prepare('PRAGMA user_version').get()?.user_version !== version) {
    for (const name of ['word', 'segment', 'file']) database.exec(`DROP TABLE IF EXISTS ${name}`)
    database.exec(tables)
  }
  database.exec('COMMIT')
}
