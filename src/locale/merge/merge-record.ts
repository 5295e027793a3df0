import type { TranslationRecord } from '../../types.ts'

/** The versions of what is known of a translation; both sides changed it, each otherwise. */
export interface RecordRivals {
  base: TranslationRecord | undefined
  ours: TranslationRecord
  theirs: TranslationRecord
}

/**
 * Merges what two sides know of a translation so that it never counts as made from a source that
 * its translator has not seen.
 *
 * Where both know it to be made from one source, each part that one of them changed is taken; of two
 * judgements on one text the stronger holds. Where each knows another source, what was known before
 * stands, by which the translation is stale.
 */
export function mergeRecord({ base, ours, theirs }: RecordRivals): TranslationRecord {
  if (ours.source !== theirs.source) {
    const isSafe = base && base.source !== '' && base.previous === undefined
    return isSafe ? base : { source: '', target: ours.target }
  }
  const pick = <Part extends keyof TranslationRecord>(part: Part): TranslationRecord[Part] =>
    ours[part] === base?.[part] ? theirs[part] : ours[part]
  const [status, previous, last] = [
    statusOf({ base, ours, theirs }),
    pick('previous'),
    pick('last'),
  ]
  return {
    source: ours.source,
    target: pick('target') ?? '',
    ...(status ? { status } : {}),
    ...(previous === undefined ? {} : { previous }),
    ...(last === undefined ? {} : { last }),
  }
}

/** A judgement is one on a text: it goes with the target that it was made on. */
function statusOf({ base, ours, theirs }: RecordRivals): TranslationRecord['status'] {
  if (ours.target !== theirs.target) {
    return ours.target === base?.target ? theirs.status : ours.status
  }
  if (ours.status === 'approved' || theirs.status === 'approved') return 'approved'
  return ours.status === base?.status ? theirs.status : ours.status
}
