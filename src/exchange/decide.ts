import type { Edit, ExchangeBase, Pair, State } from '../types.ts'
import { hash } from '../util/hash.ts'
import { normalize } from '../util/normalize.ts'

/** What came back of a unit. */
export interface Offer {
  /** The source text in the file. */
  source: string
  /** The translation in the file; empty where there is none. */
  target: string
  state: State | undefined
  base: ExchangeBase | undefined
}

/** What to do: nothing, take it over, or tell why not. */
export type Decision =
  | { kind: 'unchanged' }
  | { kind: 'edit'; edit: Edit }
  | { kind: 'refused'; reason: 'stale-source' | 'edit-conflict' }

/**
 * Decides what becomes of a unit that came back, by what it was when it was exported and what it is
 * now. An edit of an older source, and one of a translation that somebody changed meanwhile, are
 * refused; so is one of a confirmed translation where the file does not tell what it was made from.
 *
 * @param overwrite Whether what somebody changed meanwhile is given up.
 */
export function decide(offer: Offer, pair: Pair, overwrite: boolean): Decision {
  const { target, state, base } = offer
  const isEdited = base ? hash(target) !== base.target : target !== pair.target
  const isJudged = state !== undefined && base !== undefined && state !== base.state
  // Of a text that both leave alone, the judgement of whoever came first holds.
  const isSaid = isEdited || (isJudged && pair.state === base.state)
  if (target === '' || state === 'new' || !isSaid) return { kind: 'unchanged' }
  if (target === pair.target && (state ?? pair.state) === pair.state) return { kind: 'unchanged' }

  if (normalize(offer.source) !== normalize(pair.unit.text)) {
    return { kind: 'refused', reason: 'stale-source' }
  }
  const isOther = target !== pair.target && pair.target !== ''
  const isSettled = pair.state === 'translated' || pair.state === 'approved'
  const isMoved = base ? hash(pair.target) !== base.target : isSettled
  if (isOther && isMoved && !overwrite) return { kind: 'refused', reason: 'edit-conflict' }
  const status = state === 'draft' || state === 'approved' ? { status: state } : {}
  return { kind: 'edit', edit: { target, ...status } }
}
