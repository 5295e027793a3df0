import type { Pair, Settings } from '../types.ts'

/** Whether the policies let a translation be published; where not, the source text stands in. */
export function isPublished({ locale, state, draft }: Pair, policies: Settings['policy']): boolean {
  const policy = policies[locale]
  if (!policy || state === 'new') return false
  if (draft && policy.draft === 'source') return false
  return state !== 'stale' || policy.stale !== 'source'
}
