import type { TranslationRecord } from '../types.ts'
import { hash } from '../util/hash.ts'
import type { Evidence, Judgement } from './judge.ts'
import { textHash } from './text-hash.ts'

/** A translation that a person says is right for the source as it is now. */
export function accepted(
  { source, target }: Pick<Evidence, 'source' | 'target'>,
  status?: TranslationRecord['status'],
): Judgement {
  if (target === '') return { state: 'new' }
  return {
    state: status ?? 'translated',
    record: {
      source: textHash(source),
      target: hash(target),
      ...(status ? { status } : {}),
    },
  }
}
