import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type { Keys } from './keys.ts'

/** A segment as the database has it. */
export interface Row {
  id: number
  path: string
  unit: string
  state: string | null
  markdown: number
  source: string
  target: string
  text: number
  context: number
}

/** What is looked up: the locale, and the words and keys of the source text. */
export interface Query {
  locale: string
  /** Those that may not differ: no figures and names. */
  words: readonly string[]
  keys: Keys
}

/** In more segments than this a word finds nothing by itself. */
const common = 1000
/** So many words at most are looked up: of more, the longest, which are the rarest as a rule. */
const most = 24
/** So many rare words are enough: a text that lacks most of them is another text. */
const enough = 6
/** So many segments are compared. */
const wanted = 60

/**
 * Segments that may be like a text: those of equal words, and those that share its rarest words.
 *
 * What is found hangs on what is in the memory, never on the order in which it came in.
 */
export function findCandidates(database: DatabaseSync, { locale, words, keys }: Query): Row[] {
  const found = new Map<number, Row>()
  const add = (rows: Row[]): void => {
    for (const row of rows) found.set(row.id, row)
  }
  const order = `ORDER BY file.path, unit, target LIMIT ${wanted}`
  const select = (where: string, ...values: (string | number)[]): Row[] =>
    database
      .prepare(
        `SELECT segment.id, file.path, unit, state, markdown, source, target,
                text, context
         FROM segment JOIN file ON file.id = segment.file WHERE ${where}`,
      )
      .all(...values)
      .map(toRow)
  const { shape, text, context } = keys
  const same = 'shape = ? AND locale = ?'
  add(select(`${same} AND text = ? AND context = ? ${order}`, shape, locale, text, context))
  add(select(`${same} AND text = ? ${order}`, shape, locale, text))
  if (found.size < wanted) add(select(`${same} ${order}`, shape, locale))
  if (found.size < wanted) {
    const ids = best(votes(database, locale, words), database)
    add(select('segment.id IN (SELECT value FROM json_each(?))', JSON.stringify(ids)))
  }
  return [...found.values()]
}

function toRow(found: Record<string, SQLOutputValue>): Row {
  const { id, path, unit, state, markdown, source, target, text, context } = found
  return {
    id: Number(id),
    path: String(path),
    unit: String(unit),
    state: state === null ? null : String(state),
    markdown: Number(markdown),
    source: String(source),
    target: String(target),
    text: Number(text),
    context: Number(context),
  }
}

/** In how many of the rarest words each segment agrees. */
function votes(
  database: DatabaseSync,
  locale: string,
  words: readonly string[],
): Map<number, number> {
  const statement = database.prepare(
    `SELECT json_group_array(rowid) AS ids
     FROM (SELECT rowid FROM word WHERE word MATCH ? LIMIT ${common + 1})`,
  )
  const search = (...all: string[]): number[] => {
    const match = all.map(word => `"${locale}·${word}"`).join(' AND ')
    return JSON.parse(String(statement.get(match)?.ids))
  }
  const longest = [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most)
  const postings: { word: string; ids: number[] }[] = []
  let rare: number[][] = []
  for (const word of longest) {
    const ids = search(word)
    if (ids.length > 0) postings.push({ word, ids })
    rare = postings.flatMap(({ ids }) => (ids.length <= common ? [ids] : []))
    if (rare.length === enough) break
  }
  const lists = [...rare]
  // Who lacks more than half of the rare words is not read.
  let least = Math.ceil(rare.length / 2)
  if (lists.flat().length < wanted) {
    // Words that are common each are rare together.
    const others = postings.filter(({ ids }) => ids.length > common).map(({ word }) => word)
    lists.push(...pairs(others.slice(0, most / 6)).map(pair => search(...pair)))
    if (postings.length > 0) lists.push(search(...postings.map(({ word }) => word)))
    least = 1
  }
  const counts = new Map<number, number>()
  for (const ids of lists) {
    if (ids.length > common) continue
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return new Map([...counts].filter(([, count]) => count >= least))
}

function pairs(words: readonly string[]): [string, string][] {
  return words.flatMap((word, index) =>
    words.slice(index + 1).map((other): [string, string] => [word, other]),
  )
}

/** Those with the most votes; among equals by what they say, since numbers follow no order. */
function best(counts: ReadonlyMap<number, number>, database: DatabaseSync): number[] {
  const groups = Map.groupBy(counts.keys(), id => counts.get(id) ?? 0)
  const chosen: number[] = []
  for (const votes of [...groups.keys()].sort((a, b) => b - a)) {
    const ids = groups.get(votes) ?? []
    const room = wanted - chosen.length
    if (room <= 0) break
    if (ids.length <= room) chosen.push(...ids)
    else chosen.push(...firstByText(database, ids, room))
  }
  return chosen
}

function firstByText(database: DatabaseSync, ids: readonly number[], count: number): number[] {
  return database
    .prepare(
      `SELECT id FROM segment WHERE id IN (SELECT value FROM json_each(?))
       ORDER BY text, unit, target LIMIT ?`,
    )
    .all(JSON.stringify(ids), count)
    .map(({ id }) => Number(id))
}
