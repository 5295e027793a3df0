import type { State, TranslationRecord } from '../types.ts'
import { hash } from '../util/hash.ts'
import { textHash } from './text-hash.ts'

/** What is known of one translation before it is judged. */
export interface Evidence {
  /** Source text now. */
  source: string
  /** Source text at the last sync; undefined where the unit was not known then. */
  snapshot: string | undefined
  /** Translation now; empty where there is none. */
  target: string
  record: TranslationRecord | undefined
}

/** What is known after; no record where there is no translation. */
export interface Judgement {
  state: State
  record?: TranslationRecord
}

/**
 * Decides whether a translation is current.
 *
 * - Without a record it is taken over: as translated where the source is still the snapshot's, else
 *   as stale.
 * - Where the source alone changed since the record, it becomes stale.
 * - Where it was edited after its staleness was recorded, it is current.
 * - Where both changed, it is or stays stale: nobody can tell which source the editor saw.
 */
export function judge({ source, snapshot, target, record }: Evidence): Judgement {
  if (target === '') return { state: 'new' }
  const now = { source: textHash(source), target: hash(target) }
  const last = snapshot === undefined ? undefined : textHash(snapshot)

  if (!record) {
    if (last === now.source) return { state: 'translated', record: now }
    return stale({ source: last ?? '', target: now.target, ...previous(snapshot) })
  }
  const edited = record.target !== now.target
  if (record.source === now.source) {
    // A translation that was edited for another source in between was not made from this one.
    if (edited && record.previous !== undefined && last !== now.source) {
      return stale({ source: '', target: now.target })
    }
    if (edited || !record.status) return { state: 'translated', record: now }
    return { state: record.status, record: { ...now, status: record.status } }
  }
  const known = record.previous !== undefined || record.source === ''
  if (known && edited && last === now.source) return { state: 'translated', record: now }

  const text = record.previous ?? (last === record.source ? snapshot : undefined)
  return stale({
    // Without the old text its hash would look like a fresh record, so it goes too.
    source: text === undefined ? '' : record.source,
    target: now.target,
    ...(record.status && !edited ? { status: record.status } : {}),
    ...previous(text),
  })
}

function stale(record: TranslationRecord): Judgement {
  return { state: 'stale', record }
}

function previous(text: string | undefined): { previous?: string } {
  return text === undefined ? {} : { previous: text }
}
