import type { TranslationRecord } from '../../types.ts'
import type { JsonValue } from './json-value.ts'
import { mergeRecord } from './merge-record.ts'
import type { Rivals } from './merge-value.ts'

/** Decides in a state file, which nobody should have to read: by the records of unit and locale. */
export function decideState({ base, ours, theirs }: Rivals, depth: number): string | undefined {
  if (depth < 2) return undefined
  const merged = mergeRecord({
    base: base && recordOf(base),
    ours: recordOf(ours),
    theirs: recordOf(theirs),
  })
  const { source, target, status, previous, last } = merged
  return JSON.stringify({ source, target, status, previous, last })
}

function recordOf({ members }: JsonValue): TranslationRecord {
  const text = (name: string): string | undefined => {
    const value = members.get(name)
    return value?.type === 'string' ? JSON.parse(value.raw) : undefined
  }
  const [status, previous, last] = [text('status'), text('previous'), text('last')]
  return {
    source: text('source') ?? '',
    target: text('target') ?? '',
    ...(status === 'draft' || status === 'approved' ? { status } : {}),
    ...(previous === undefined ? {} : { previous }),
    ...(last === undefined ? {} : { last }),
  }
}
