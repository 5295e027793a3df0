import { hash } from '../util/hash.ts'
import { normalize } from '../util/normalize.ts'
import type { Evidence, Judgement } from './judge.ts'

/** A translation that a person says is right for the source as it is now. */
export function accepted({ source, target }: Evidence): Judgement {
  if (target === '') return { state: 'new' }
  return {
    state: 'translated',
    record: { source: hash(normalize(source)), target: hash(target) },
  }
}
